import { nextWaiting, type Work } from './next-waiting';

const waiting = (reportId: string) => ({
  ...{ reportId, unitId: 'u', unitName: 'Tỉnh ủy', capacity: 'party' as const, revision: 1 },
  ...{ nil: false, resubmission: false, onTime: true, waitingSince: '2022-07-01T01:00:00.000Z' },
});
const queue = (campaignId: string, count: number, ...ids: string[]): Work['items'][number] => ({
  ...{ kind: 'review-reports', campaignId, campaignTitle: 'Sơ kết', count },
  reports: ids.map(waiting),
});

describe('the report to look at after a decision', () => {
  it('is the one of the same campaign that waits longest', () => {
    const items = [queue('other', 1, 'x'), queue('this', 2, 'a', 'b')];
    expect(nextWaiting({ items }, 'this', 'gone')).toEqual({ next: 'a', left: 2 });
  });

  it('is never the one that was just decided upon, however late the list is', () => {
    expect(nextWaiting({ items: [queue('this', 61, 'gone', 'b')] }, 'this', 'gone')).toEqual({ next: 'b', left: 60 });
  });

  it('is none where nothing waits', () => {
    expect(nextWaiting({ items: [] }, 'this', 'gone')).toEqual({ next: null, left: 0 });
  });
});
