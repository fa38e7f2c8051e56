import type { TFunction } from 'i18next';
import { boardRows } from '../board-row';
import { rollUp } from '../map/roll-up';
import { linesOf } from '../table/lines';
import { sampleRow } from '../testing/sample-rows';
import { listSheet, mapSheet, tableSheet } from './board-sheet';

const t = ((key: string) => key) as unknown as TFunction<'board'>;
const words = { t, state: () => 'state', asOf: '2022-07-29' };
const sections = ['I.1', 'I.2', 'II.1'].map((number) => ({ id: number, number, title: number }));
const rows = [
  sampleRow('Hà Giang', { parentId: 'p-02' }),
  sampleRow('Tuyên Quang', { parentId: 'p-08', counts: [5, 0, 0] }),
];

describe('the workbook', () => {
  it('has the lines of the table with numbers as numbers and days as days', () => {
    const sheet = tableSheet(linesOf(rows, []), sections, words);
    expect(sheet.columns.slice(4).map(({ title }) => title)).toEqual(['I.1', 'I.2', 'II.1', 'column.total']);
    expect(sheet.rows).toEqual([
      { cells: ['all', 'acceptedOf', null, null, 6, 0, 2, 8], sum: true },
      { cells: ['group.province', 'acceptedOf', null, null, 6, 0, 2, 8], sum: true },
      { cells: ['Hà Giang', 'state', { day: '2022-06-30' }, 'due.sentInTime', 1, 0, 2, 3], sum: false },
      { cells: ['Tuyên Quang', 'state', { day: '2022-06-30' }, 'due.sentInTime', 5, 0, 0, 5], sum: false },
    ]);
  });

  it('has a row for each tile of the map, with the reports it stands for', () => {
    const province = { id: 'p-08', code: '08', name: 'Tỉnh Tuyên Quang', shortName: 'Tuyên Quang' };
    const { tiles } = rollUp(rows, [province], () => 'p-08');
    expect(mapSheet(tiles, words).rows[0]?.cells).toEqual([
      ...['Tỉnh Tuyên Quang', 'standing.accepted', 2, 2, 2, 8, 'Hà Giang, Tuyên Quang'],
    ]);
  });

  it('has in the list what was last sent to each, and why a report was returned', () => {
    const known = { unitId: 'Lai Châu', capacity: 'party', returnReason: 'Thiếu' } as never;
    const days = { dueOn: '2022-08-05', sentOn: '2022-07-01' };
    const [row] = boardRows([sampleRow('Lai Châu', { state: 'returned', ...days })], [known]);
    const sheet = listSheet([row!], words, () => ({ day: '2022-07-28', stage: 'DUE' }));
    expect(sheet.rows[0]?.cells).toEqual([
      ...['Lai Châu', 'group.province', 'state', 'due.left'],
      ...[{ day: '2022-08-05' }, { day: '2022-07-01' }, { day: '2022-07-28' }, 'DUE', 'Thiếu'],
    ]);
    expect(listSheet([rows[0]!], words, () => null).rows[0]?.cells.slice(6)).toEqual([null, null, null]);
  });
});
