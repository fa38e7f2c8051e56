import type { QueryClient } from '@tanstack/react-query';
import type { Block, Note } from '@common/contracts/document-ast';
import { answerOf, api } from '@portal/api/client';
import type { Problem } from '@portal/api/problem';
import type { Content } from '@portal/content/editor/content';
import { reportQuery, type Report, validationQuery } from '@portal/content/report.api';

export type SavedSection = Report['sections'][number];

/** The new version. */
export async function saveSection(id: string, sectionId: string, { blocks, notes }: Content, version: number) {
  const body = { version, blocks: blocks as Block[], notes: notes as Note[] };
  const params = { path: { id, sectionId } };
  const saved = await answerOf(api.PUT('/api/intake/v1/reports/{id}/sections/{sectionId}', { params, body }));
  return saved.version;
}

/** Both texts of a 409; a section that nobody has saved yet says nothing. */
export function theirSection({ details }: Problem): Content & { by: string | null } {
  const theirs = (details.theirs ?? {}) as Partial<SavedSection>;
  return { blocks: theirs.blocks ?? [], notes: theirs.notes ?? [], by: theirs.savedBy ?? null };
}

/** What was saved is what the other screens show; what is missing or doubtful is asked anew. */
export function tellSaved(client: QueryClient, id: string, saved: SavedSection): void {
  client.setQueryData(reportQuery(id).queryKey, (report) => {
    if (!report) return report;
    const others = report.sections.filter(({ sectionId }) => sectionId !== saved.sectionId);
    return { ...report, sections: [...others, saved] };
  });
  void client.invalidateQueries({ queryKey: validationQuery(id).queryKey });
}
