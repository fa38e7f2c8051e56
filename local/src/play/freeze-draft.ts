import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from './api';

export type Draft = Readonly<{ draftId: string; number: number; sha256: string; sections: number }>;
export type Participation = Readonly<
  Record<'expected' | 'in' | 'waiting' | 'returned' | 'owed' | 'late' | 'nil', number>
>;

const PATIENCE_MS = 120_000;

/** Who is in, as consolidation sees it; waits until every accepted report has arrived there. */
export async function participationOf(editor: Session, campaignId: string, accepted: number): Promise<Participation> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const path = `consolidation/consolidations/${campaignId}/participation`;
    const { counts } = await editor.get<{ counts: Participation }>(path);
    if (counts.in >= accepted) return counts;
    if (Date.now() > end) throw new Error(`Consolidation has ${counts.in} of ${accepted} accepted reports.`);
    await pause(250);
  }
}

/** Freezes what is consolidated as draft 1; asked again, the answer is the same draft. */
export function freezeDraft(editor: Session, campaignId: string, frozenOn: string): Promise<Draft> {
  return editor.post(`consolidation/consolidations/${campaignId}/drafts`, { frozenOn }, 'play-draft-1');
}
