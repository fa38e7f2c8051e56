import type { WaitingItem, WorkItem } from './work.api';
import { alsoDueIn, besideItems, ofCampaign } from './work-of-campaign';

const chase = (campaignId: string): WorkItem => ({
  ...{ kind: 'chase-overdue', campaignId, campaignTitle: `Đợt ${campaignId}`, count: 1 },
});

const owed = (overdue: number): WaitingItem => ({
  ...{ kind: 'reports-owed', campaignId: 'a', campaignTitle: 'Đợt a', since: '2022-06-09', dueOn: '2022-06-30' },
  ...{ count: 7, overdue },
});

it('who is to be chased is not said a second time as waiting, unless others owe too', () => {
  expect(besideItems({ items: [chase('a')], waiting: [owed(7)] })).toEqual([]);
  expect(besideItems({ items: [chase('a')], waiting: [owed(5)] })).toEqual([owed(5)]);
  expect(besideItems({ items: [], waiting: [owed(7)] })).toEqual([owed(7)]);
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
