import type { WorkItem } from './work.api';
import { alsoDueIn, ofCampaign } from './work-of-campaign';

const chase = (campaignId: string): WorkItem => ({
  ...{ kind: 'chase-overdue', campaignId, campaignTitle: `Đợt ${campaignId}`, count: 1 },
});

describe('the work of several campaigns', () => {
  const work = { items: [chase('a'), chase('b'), chase('b')], waiting: [] };

  it('is shown for the campaign that was chosen', () => {
    expect(ofCampaign(work, 'a').items).toEqual([chase('a')]);
    expect(ofCampaign(work, null).items).toEqual([]);
  });

  it('is not forgotten in the others', () => {
    expect(alsoDueIn(work, 'a')).toEqual(['Đợt b']);
    expect(alsoDueIn({ items: [chase('a')], waiting: [] }, 'a')).toEqual([]);
  });
});
