import i18next, { type TFunction } from 'i18next';
import { queryClient } from '@portal/api/query-client';
import { campaignQuery } from '@portal/content/campaign.api';
import { day } from '@portal/locale/format';
import { plainDateOf } from '@common/time/plain-date';
import { saveSheet } from '@portal/content/sheet/save-sheet';
import type { Sheet } from '@portal/content/sheet/sheet';
import type { BoardSearch } from '../board-search';
import { chasedKeys, lastRemindersQuery } from '../list/last-reminders';
import { reminderWords } from '../list/reminder-words';
import { linesOf } from '../table/lines';
import type { Board } from '../use-board';
import { listSheet, mapSheet, stateWords, tableSheet } from './board-sheet';
import { filterWords } from '../filter-words';

/** Saves what is on screen as a workbook: the same rows, columns and order, with the campaign, filters and day on top. */
export async function exportBoard(campaignId: string, board: Board, search: BoardSearch, t: TFunction<'board'>) {
  const { code, title } = await queryClient.fetchQuery(campaignQuery(campaignId));
  const asOf = board.matrix!.asOf;
  const content = await contentOf(campaignId, board, search, t);
  await saveSheet({
    ...content,
    name: t(`view.${search.view ?? 'table'}`),
    fileName: `${t('export.file')} ${code.replace(/[^\p{L}\p{N}-]+/gu, '-')} ${asOf}.xlsx`,
    heading: [
      `${code}: ${title}`,
      t('export.filters', { filters: filterWords(search, board.chosen?.province.name ?? null, t) }),
      t('export.day', { date: day(asOf), made: day(plainDateOf(new Date())) }),
      t('found', { count: board.rows.length, of: board.all.length }),
    ],
  });
}

async function contentOf(
  campaignId: string,
  board: Board,
  { view, asOf, province }: BoardSearch,
  t: TFunction<'board'>,
): Promise<Pick<Sheet, 'columns' | 'rows'>> {
  const ui = i18next.getFixedT(null, 'ui');
  const words = { t, state: (row: (typeof board.rows)[number]) => stateWords(row, t, ui), asOf: board.matrix!.asOf };
  if (view === 'map') return mapSheet(province && board.chosen ? [board.chosen] : board.tiles, words);
  if (view === undefined) {
    return tableSheet(linesOf(board.rows, asOf === 'today' ? board.tiles : []), board.matrix!.sections, words);
  }
  const reminders = await queryClient.fetchQuery(lastRemindersQuery(campaignId, chasedKeys(board.all)));
  return listSheet(board.rows, words, ({ key, dueOn }) => {
    const reminder = reminders.get(key);
    if (!reminder) return null;
    return { day: plainDateOf(new Date(reminder.plannedFor)), stage: reminderWords(reminder, dueOn, t) };
  });
}
