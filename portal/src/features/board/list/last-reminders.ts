import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';
import type { operations } from '@portal/api/wire';
import { type BoardRow, isOwed, keyOf } from '../board-row';

export type Reminder =
  operations['ListReminders.list']['responses'][200]['content']['application/json']['items'][number];

/** The ledger has the newest first; further back than this nothing is looked for. */
const pagesAtMost = 20;

/** Who was or is to be chased: those who owe, and those who were late. */
export const chasedKeys = (rows: readonly BoardRow[]): string[] =>
  rows.filter((row) => isOwed(row) || row.late).map(({ key }) => key);

/** The last reminder that went to each of the units, by the row's key; those that never had one are missing. */
export const lastRemindersQuery = (campaignId: string, keys: readonly string[]) =>
  queryOptions({
    queryKey: ['last-reminders', campaignId, keys],
    queryFn: () =>
      newestOfEach(keys, (cursor) => {
        const query = { campaignId, status: 'sent' as const, limit: 500, ...(cursor && { cursor }) };
        return answerOf(api.GET('/api/notification/v1/reminders', { params: { query } }));
      }),
  });

type Page = Readonly<{ items: Reminder[]; nextCursor: string | null }>;

/** Goes back through the pages until every unit has been met. */
export async function newestOfEach(
  keys: readonly string[],
  page: (cursor: string | null) => Promise<Page>,
): Promise<Map<string, Reminder>> {
  const missing = new Set(keys);
  const found = new Map<string, Reminder>();
  let cursor: string | null = null;
  for (let read = 0; read < pagesAtMost && missing.size > 0; read += 1) {
    const { items, nextCursor }: Page = await page(cursor);
    for (const reminder of items) {
      const key = keyOf(reminder as Parameters<typeof keyOf>[0]);
      if (missing.delete(key)) found.set(key, reminder);
    }
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  return found;
}
