import { WorkingCalendar } from './working-calendar';

const calendar = new WorkingCalendar([
  { day: '2026-11-24', working: false, name: 'Ngày Văn hóa Việt Nam', source: '28/2026/QH16' },
  { day: '2024-05-04', working: true, name: 'làm bù ngày 29/4', source: 'hoán đổi 2024' },
]);

describe('the working calendar', () => {
  it('rests at weekends and on holidays, and works on a made-up Saturday', () => {
    expect(['2026-11-23', '2026-11-24', '2026-11-28', '2024-05-04'].map((day) => calendar.isWorking(day))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('moves back to a worked day, or on to the next', () => {
    expect(calendar.onOrBefore('2026-11-24')).toBe('2026-11-23');
    expect(calendar.onOrAfter('2022-10-30')).toBe('2022-10-31');
  });

  it('counts working days on from a day', () => {
    expect([1, 2].map((count) => calendar.after('2026-11-23', count))).toEqual(['2026-11-25', '2026-11-26']);
    expect(calendar.after('2026-11-27', 1)).toBe('2026-11-30');
  });

  it('counts working days back from a deadline', () => {
    expect([1, 3].map((count) => calendar.before('2026-12-01', count))).toEqual(['2026-11-30', '2026-11-26']);
  });
});
