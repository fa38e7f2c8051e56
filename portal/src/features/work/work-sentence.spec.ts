import type { WorkItem } from './work.api';
import { byUrgency, clausesOf } from './work-sentence';

const campaign = { campaignId: 'c', campaignTitle: 'Sơ kết' };
const own = (unitName: string, daysLeft: number): WorkItem => ({
  ...{ kind: 'write-report', ...campaign, unitId: unitName, unitName, capacity: 'party', reportId: 'r' },
  ...{ state: 'drafting', dueOn: '2022-06-30', onTimeUntil: '2022-06-30', lockOn: '2022-10-31' },
  ...{ overdue: daysLeft < 0, daysLeft, progress: { filled: 3, required: 18 }, ready: false, returned: null },
});
const review: WorkItem = { kind: 'review-reports', ...campaign, count: 4, reports: [] };
const chase: WorkItem = { kind: 'chase-overdue', ...campaign, count: 8 };

describe('my work today', () => {
  it('begins with what is overdue, then what waits for review, then what is due later', () => {
    const items = byUrgency([chase, own('An Giang', 5), review, own('Cà Mau', -3)]);
    expect(items.map((item) => ('unitName' in item ? item.unitName : item.kind))).toEqual([
      'Cà Mau',
      'review-reports',
      'chase-overdue',
      'An Giang',
    ]);
  });

  it('is told in one sentence, days late apart from days left and from today', () => {
    expect(clausesOf([own('A', -29), own('B', 0), own('C', 2), review, chase])).toEqual([
      { key: 'overdue', unit: 'A', count: 29 },
      { key: 'dueToday', unit: 'B' },
      { key: 'review', count: 4 },
      { key: 'chase', count: 8 },
      { key: 'dueIn', unit: 'C', count: 2 },
    ]);
  });

  it('is nothing where nothing is due', () => {
    expect(clausesOf([])).toEqual([]);
  });
});
