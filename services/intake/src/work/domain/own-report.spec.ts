import { daysOf, nextStep, type OwnReport } from './own-report';

const report: OwnReport = {
  ...{ campaignId: 'c', campaignTitle: 'Đợt sơ kết', unitId: 'u', unitName: 'Tỉnh ủy 1', capacity: 'party' },
  ...{ reportId: null, state: 'not-started', revision: 0, receivedAt: null, returned: null },
  ...{ due: '2022-06-30', onTime: '2022-06-30', lock: '2022-10-31', resubmitBy: null },
};

describe('what a unit has to do with its report', () => {
  it('begins it, writes it, sends it once nothing is missing, and mends it after a return', () => {
    expect([
      nextStep('not-started', false),
      nextStep('drafting', false),
      nextStep('drafting', true),
      nextStep('in-endorsement', true),
      nextStep('returned', true),
    ]).toEqual(['start-report', 'write-report', 'send-report', 'send-report', 'mend-report']);
  });

  it('is overdue from the day after it was due', () => {
    expect(daysOf(report, '2022-06-30')).toMatchObject({ dueOn: '2022-06-30', overdue: false, daysLeft: 0 });
    expect(daysOf(report, '2022-07-01')).toMatchObject({ overdue: true, daysLeft: -1, lockOn: '2022-10-31' });
  });

  it('is due by the day that a return has named, also after the lock', () => {
    const again = { ...report, state: 'returned' as const, resubmitBy: '2022-11-10' };
    const days = { dueOn: '2022-11-10', lockOn: '2022-11-10', overdue: false, daysLeft: 9 };
    expect(daysOf(again, '2022-11-01')).toEqual(days);
  });
});
