import { newestOfEach, type Reminder } from './last-reminders';

const reminder = (unitId: string, stage: string) => ({ unitId, capacity: 'party', stage }) as Reminder;
const pages = [
  { items: [reminder('a', 'OVERDUE-2'), reminder('b', 'OVERDUE-2')], nextCursor: '1' },
  { items: [reminder('a', 'OVERDUE-1'), reminder('c', 'DUE')], nextCursor: '2' },
  { items: [reminder('d', 'T-7')], nextCursor: null },
];

async function read(keys: string[]) {
  const asked: (string | null)[] = [];
  const found = await newestOfEach(keys, async (cursor) => {
    asked.push(cursor);
    return pages[Number(cursor ?? 0)]!;
  });
  return { asked, stages: [...found].map(([key, { stage }]) => [key, stage]) };
}

describe('the last reminder of each unit', () => {
  it('is the newest one, and no more pages are read than needed', async () => {
    const { asked, stages } = await read(['a party', 'c party']);
    expect(stages).toEqual([
      ['a party', 'OVERDUE-2'],
      ['c party', 'DUE'],
    ]);
    expect(asked).toEqual([null, '1']);
  });

  it('is missing for who never had one', async () => {
    const { asked, stages } = await read(['x party']);
    expect(stages).toEqual([]);
    expect(asked).toEqual([null, '1', '2']);
  });

  it('is not asked for where nobody owes', async () => {
    expect((await read([])).asked).toEqual([]);
  });
});
