import { rollUp } from '../map/roll-up';
import { sampleRow } from '../testing/sample-rows';
import { linesOf } from './lines';

const rows = [
  sampleRow('02-party', { parentId: 'p-02', counts: [1, 0, 2] }),
  sampleRow('01-party', { parentId: 'p-01', counts: [3, 1, 1] }),
  sampleRow('08-party', { parentId: 'p-08', counts: [4, 0, 0], state: 'owed' }),
  sampleRow('finance', { group: 'central-body', counts: [0, 0, 1] }),
  sampleRow('guest', { group: null, counts: [0, 1, 0] }),
];
const keys = (lines: readonly { key: string }[]) => lines.map(({ key }) => key);

describe('the lines of the table', () => {
  it('are grouped, with the sums of everything and of each group', () => {
    const lines = linesOf(rows, []);
    expect(keys(lines)).toEqual([
      'all',
      ...['group province', '02-party party', '01-party party', '08-party party'],
      ...['group central-body', 'finance party'],
      ...['group unasked', 'guest party'],
    ]);
    expect(lines[0]).toMatchObject({ of: 5, accepted: 4, counts: [8, 2, 4], total: 14 });
    expect(lines[1]).toMatchObject({ of: 3, accepted: 2, counts: [8, 1, 3], total: 12 });
  });

  it('put together what is one province by now, and leave the others as they are', () => {
    const provinces = ['p-01', 'p-08'].map((id) => ({ id, code: id, name: id, shortName: id }));
    const { tiles } = rollUp(rows.slice(0, 3), provinces, (id) => (id === 'p-02' ? 'p-08' : id));
    const lines = linesOf(rows.slice(0, 3), tiles);
    expect(keys(lines)).toEqual([
      ...['all', 'group province', 'place p-08', '02-party party', '08-party party', '01-party party'],
    ]);
    expect(lines[2]).toMatchObject({ of: 2, accepted: 1, counts: [5, 0, 2], total: 7 });
  });

  it('say that there is nothing where no row is left', () => {
    expect(linesOf([], [])).toEqual([{ kind: 'all', key: 'all', of: 0, accepted: 0, counts: [], total: 0 }]);
  });
});
