import { daysWaiting, oldestFirst, owes, waitingSince } from './report-list';

const report = (unit: string, state: 'submitted' | 'nil-return' | 'accepted', receivedAt: string) => ({
  unit,
  state,
  receivedAt,
});

describe('the list of reports', () => {
  it('has what waits longest on top, nil returns too, and leaves the others in the order of the units', () => {
    const list = oldestFirst([
      report('An Giang', 'accepted', '2022-06-01T01:00:00.000Z'),
      report('Bắc Giang', 'submitted', '2022-06-30T01:00:00.000Z'),
      report('Cà Mau', 'nil-return', '2022-06-29T01:00:00.000Z'),
      report('Đắk Lắk', 'accepted', '2022-05-01T01:00:00.000Z'),
    ]);
    expect(list.map(({ unit }) => unit)).toEqual(['Cà Mau', 'Bắc Giang', 'An Giang', 'Đắk Lắk']);
  });

  it('tells since when a report waits only while it waits', () => {
    expect(waitingSince({ state: 'submitted', receivedAt: '2022-06-30T01:00:00.000Z' })).toBe(
      '2022-06-30T01:00:00.000Z',
    );
    expect(waitingSince({ state: 'accepted', receivedAt: '2022-06-30T01:00:00.000Z' })).toBeNull();
  });

  it('knows who has the ball', () => {
    const states = [
      'not-started',
      'drafting',
      'in-endorsement',
      'returned',
      'submitted',
      'nil-return',
      'accepted',
    ] as const;
    expect(states.filter((state) => owes({ state }))).toEqual([
      'not-started',
      'drafting',
      'in-endorsement',
      'returned',
    ]);
  });

  it("counts whole days by Vietnam's calendar", () => {
    expect(daysWaiting('2022-07-27T18:00:00.000Z', '2022-07-29')).toBe(1);
    expect(daysWaiting('2022-07-29T02:00:00.000Z', '2022-07-29')).toBe(0);
  });
});
