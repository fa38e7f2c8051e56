import { deadlineChanged } from '@common/contracts/deadline-changed';
import { exampleRevision } from '@common/contracts/report-facts';
import { reportReturned } from '@common/contracts/report-returned';
import { AnnounceDeadline } from '../../announcements/announce-deadline/announce-deadline.use-case';
import { AnnounceReturn } from '../../announcements/announce-return/announce-return.use-case';
import { AnnounceSubmission } from '../../announcements/announce-submission/announce-submission.use-case';
import { type Play, startPlay } from '../../testing/play';
import { ListRemindersQuery } from './list-reminders.query';

const campaignId = 'campaign-655';
const sent = { ...exampleRevision, campaignId };

let play: Play;
beforeEach(async () => {
  play = await startPlay();
  for (const day of ['2022-06-09', '2022-06-30', '2022-07-01']) await play.at(day);
});
afterEach(() => play.stop());

async function ledger() {
  const { items } = await play.app
    .get(ListRemindersQuery)
    .execute({ unitId: sent.unitId, status: 'sent', limit: 50 }, null);
  return items.map(({ stage, due }) => [stage, due]).reverse();
}

const before = [
  ['DUE', '2022-06-30'],
  ['OVERDUE-1', '2022-06-30'],
];

it('a return that names a later day leaves what was reminded of before as it was', async () => {
  expect(await ledger()).toEqual(before);
  await play.app.get(AnnounceSubmission).execute(sent);
  await play.app.get(AnnounceReturn).execute({ ...reportReturned.example, campaignId, resubmitBy: '2022-07-29' });
  expect(await ledger()).toEqual(before);
  await play.at('2022-07-15');
  expect(await ledger()).toEqual([...before, ['T-14', '2022-07-29']]);
});

it('so does an extension', async () => {
  const deadlines = { due: '2022-07-15', onTime: '2022-07-15', lock: '2022-10-31' };
  await play.app.get(AnnounceDeadline).execute({ ...deadlineChanged.example, campaignId, deadlines });
  await play.at('2022-07-08');
  expect(await ledger()).toEqual([...before, ['T-7', '2022-07-15']]);
});
