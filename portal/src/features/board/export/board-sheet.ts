import type { TFunction } from 'i18next';
import { dayCell, type Sheet, type SheetCell } from '@portal/content/sheet/sheet';
import type { Section } from '../board.api';
import { type BoardRow, shownState } from '../board-row';
import { dueWords } from '../due-words';
import type { Tile } from '../map/roll-up';
import type { Line } from '../table/lines';
import { standingOf } from '../map/standing';

type Words = Readonly<{ t: TFunction<'board'>; state: (row: BoardRow) => string; asOf: string }>;
type Content = Pick<Sheet, 'columns' | 'rows'>;

/** The heat map: its lines in their order, with every sum. */
export function tableSheet(lines: readonly Line[], sections: readonly Section[], words: Words): Content {
  const { t, state, asOf } = words;
  return {
    columns: [
      { title: t('column.unit'), width: 45 },
      { title: t('column.state'), width: 22 },
      { title: t('column.due'), width: 12 },
      { title: t('column.lateness'), width: 34 },
      ...sections.map(({ number }) => ({ title: number, width: 8 })),
      { title: t('column.total'), width: 10 },
    ],
    rows: lines.map((line) => ({ cells: [...head(line), ...line.counts, line.total], sum: line.kind !== 'unit' })),
  };

  function head(line: Line): SheetCell[] {
    if (line.kind === 'unit')
      return [line.row.name, state(line.row), dayCell(line.row.dueOn), dueWords(line.row, asOf, t)];
    const name = line.kind === 'place' ? line.name : line.kind === 'all' ? t('all') : t(`group.${line.group}`);
    return [name, t('acceptedOf', { accepted: line.accepted, count: line.of }), null, null];
  }
}

/** The tiles of the country, in official order, each with the reports that it stands for. */
export function mapSheet(tiles: readonly Tile[], { t }: Words): Content {
  return {
    columns: [
      { title: t('column.province'), width: 30 },
      { title: t('column.state'), width: 26 },
      { title: t('column.reports'), width: 12 },
      { title: t('column.accepted'), width: 12 },
      { title: t('column.filled'), width: 14 },
      { title: t('column.total'), width: 12 },
      { title: t('column.made'), width: 60 },
    ],
    rows: tiles.map(({ province, rows, accepted, sectionsFilled, total }) => ({
      cells: [
        province.name,
        t(`standing.${standingOf(rows)}`),
        rows.length,
        accepted,
        sectionsFilled,
        total,
        rows.map(({ name }) => name).join(', '),
      ],
      sum: false,
    })),
  };
}

type LastReminder = (row: BoardRow) => Readonly<{ day: string; stage: string }> | null;

/** The exceptions: who, how far, due and sent when, and what was last sent to them. */
export function listSheet(rows: readonly BoardRow[], words: Words, lastReminder: LastReminder): Content {
  const { t, state, asOf } = words;
  return {
    columns: [
      { title: t('column.unit'), width: 45 },
      { title: t('column.group'), width: 32 },
      { title: t('column.state'), width: 22 },
      { title: t('column.lateness'), width: 34 },
      { title: t('column.due'), width: 12 },
      { title: t('column.sent'), width: 12 },
      { title: t('column.reminder'), width: 14 },
      { title: t('column.stage'), width: 26 },
      { title: t('column.why'), width: 40 },
    ],
    rows: rows.map((row) => {
      const reminder = lastReminder(row);
      const why = row.state === 'returned' ? (row.known?.returnReason ?? null) : null;
      return {
        cells: [
          ...[row.name, t(`group.${row.group ?? 'unasked'}`), state(row), dueWords(row, asOf, t)],
          ...[dayCell(row.dueOn), dayCell(row.sentOn), dayCell(reminder?.day ?? null)],
          ...[reminder?.stage ?? null, why],
        ],
        sum: false,
      };
    }),
  };
}

/** As `ui:state` names it, or the board's own word where intake did not tell how far the unit is. */
export function stateWords(row: BoardRow, t: TFunction<'board'>, ui: TFunction<'ui'>): string {
  const state = shownState(row);
  return state === 'owed' ? t('state.owed') : ui(`state.${state}`);
}
