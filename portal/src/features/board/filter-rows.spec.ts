import { boardRows, shownState } from './board-row';
import { filterRows, sortRows } from './filter-rows';
import { sampleRow } from './testing/sample-rows';

const rows = [
  sampleRow('a', { name: 'Tỉnh ủy Đắk Lắk', state: 'in', late: true }),
  sampleRow('b', { name: 'Bộ Tài chính', group: 'central-body', state: 'nil', counts: [0, 0, 0] }),
  sampleRow('c', {
    name: 'Tỉnh ủy Ân Thi',
    state: 'owed',
    revision: null,
    late: true,
    overdue: true,
    dueOn: '2022-07-15',
  }),
  sampleRow('d', { name: 'Tỉnh ủy An Giang', state: 'returned', counts: [9, 0, 0] }),
  sampleRow('e', { name: 'Vụ Pháp chế', group: 'ministry-unit', state: 'waiting', dueOn: null }),
];
const ids = (some: readonly { unitId: string }[]) => some.map(({ unitId }) => unitId).join('');

describe('the filters of the board', () => {
  it('leave everything where nothing is asked', () => {
    expect(ids(filterRows(rows, {}))).toBe('abcde');
  });

  it('count a returned report among those still to be sent, and not among those owed', () => {
    expect(ids(filterRows(rows, { state: 'owed' }))).toBe('cd');
    expect(ids(filterRows(rows, { state: 'unsent' }))).toBe('c');
  });

  it('tell who sent late from who is overdue', () => {
    expect(ids(filterRows(rows, { late: 'late' }))).toBe('ac');
    expect(ids(filterRows(rows, { late: 'overdue' }))).toBe('c');
  });

  it('find names without diacritics, in one group', () => {
    expect(ids(filterRows(rows, { q: 'DAK lak ' }))).toBe('a');
    expect(ids(filterRows(rows, { group: 'ministry-unit', q: 'phap' }))).toBe('e');
    expect(ids(filterRows(rows, { group: 'central-body', q: 'phap' }))).toBe('');
  });
});

describe('the order of the board', () => {
  it('is the official one, or by the Vietnamese alphabet', () => {
    expect(ids(sortRows(rows, undefined))).toBe('abcde');
    expect(ids(sortRows(rows, 'name'))).toBe('bdcae');
  });

  it('has what needs attention first', () => {
    expect(ids(sortRows(rows, 'state'))).toBe('cdeab');
  });

  it('goes by the due day, those without one last, or by how much was said', () => {
    expect(ids(sortRows(rows, 'due'))).toBe('abdce');
    expect(ids(sortRows(rows, 'total'))).toBe('daceb');
  });
});

describe('the state shown', () => {
  it('tells how far a unit is that owes, as intake knows it', () => {
    const owing = sampleRow('c', { state: 'owed' });
    const known = { unitId: 'c', capacity: 'party', state: 'drafting' } as never;
    expect(shownState(owing)).toBe('owed');
    expect(shownState(boardRows([owing], [known])[0]!)).toBe('drafting');
  });

  it('is that of the consolidation where intake is behind', () => {
    const known = { unitId: 'a', capacity: 'party', state: 'drafting' } as never;
    expect(shownState(boardRows([sampleRow('a')], [known])[0]!)).toBe('accepted');
  });
});
