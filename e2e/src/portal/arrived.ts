import { eventually } from '@common/testing/eventually';
import type { Behind } from './behind';

/** Long, because it ends as soon as it is there. */
const PATIENCE_MS = 120_000;

type Mails = { items: { status: string }[] };

// What one service tells another arrives in its own time; these are for pages that show what was there when they were opened.

/** A mail of each of these kinds has gone out, to that unit where one is named. */
export async function untilMailed(behind: Behind, campaignId: string, kinds: string[], unitId?: string): Promise<void> {
  for (const kind of kinds) {
    const query = new URLSearchParams({ campaignId, kind, ...(unitId && { unitId }) });
    await eventually(async () => {
      const { items } = await behind.get<Mails>(`notification/v1/notifications?${query}`);
      expect({ kind, statuses: items.map(({ status }) => status) }).toMatchObject({
        statuses: expect.arrayContaining(['sent']),
      });
    }, PATIENCE_MS);
  }
}

/** The consolidation holds these words in that section. */
export async function untilConsolidated(behind: Behind, campaignId: string, section: string, words: string) {
  await eventually(async () => {
    const held = await behind.get(`consolidation/v1/consolidations/${campaignId}/sections/${section}`);
    expect(JSON.stringify(held)).toContain(words);
  }, PATIENCE_MS);
}
