import { foldWords } from '@common/vietnamese/fold';
import type { CampaignEvidence, DocumentEvidence, DraftEvidence } from './evidence';
import type { ProofRef } from './proof';

/** A paper by the name that the plan gives it, with the documents of it that there are. */
export type Paper = Readonly<{ name: string; kind: string; documents: readonly DocumentEvidence[] }>;

/** What a task's title names after its colon: "…: Báo cáo sơ kết, Tờ trình Chính phủ; Tờ trình Bộ Chính trị". */
export function papersNamed(title: string): string[] | null {
  const [, names] = title.split(':');
  return names?.split(/[,;]/).map((name) => name.trim()) ?? null;
}

/** The kind of a document is its paper's name: "Tờ trình Chính phủ" is `to-trinh-chinh-phu`. */
export function papersOf(names: readonly string[], documents: readonly DocumentEvidence[]): Paper[] {
  return names.map((name) => {
    const kind = foldWords(name).replaceAll(' ', '-');
    return { name, kind, documents: documents.filter((one) => one.kind === kind) };
  });
}

export function documentsOf(draft: DraftEvidence | undefined, { documents }: CampaignEvidence): DocumentEvidence[] {
  return draft === undefined ? [] : documents.filter(({ draftId }) => draftId === draft.id);
}

/** The documents of each paper, or that there is none. */
export function paperRefs(papers: readonly Paper[]): ProofRef[] {
  return papers.flatMap(({ name, kind, documents }): ProofRef[] =>
    documents.length === 0
      ? [{ type: 'document-kind', id: kind, name, missing: true }]
      : documents.map(({ id, number }) => ({
          type: 'document',
          id,
          name: number === null ? name : `${name} số ${number}`,
          missing: false,
        })),
  );
}

/** The first of some days of one paper; null where none is known. */
export function firstDay(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
