import { deadlineChanged } from '@common/contracts/deadline-changed';
import { documentRendered } from '@common/contracts/document-rendered';
import { exampleRevision } from '@common/contracts/report-facts';
import { reportReturned } from '@common/contracts/report-returned';
import { NotReadyError } from '@common/inbox/handler-errors';
import { aCampaign, aContact, aUnit, ministry } from '../testing/a-campaign';
import { type Play, startPlay } from '../testing/play';
import { AnnounceAcceptance } from './announce-acceptance/announce-acceptance.use-case';
import { AnnounceDeadline } from './announce-deadline/announce-deadline.use-case';
import { AnnounceDocument } from './announce-document/announce-document.use-case';
import { AnnounceRecall } from './announce-recall/announce-recall.use-case';
import { AnnounceReturn } from './announce-return/announce-return.use-case';
import { AnnounceSubmission } from './announce-submission/announce-submission.use-case';

const campaignId = 'campaign-655';
const submitted = { ...exampleRevision, campaignId };
const returned = { ...reportReturned.example, campaignId };
const extended = { ...deadlineChanged.example, campaignId };

let play: Play;
beforeEach(async () => {
  play = await startPlay();
  await play.at('2022-06-09');
});
afterEach(() => play.stop());

const stagesOfHaiDuong = async () =>
  (await play.mails('reminder')).filter(({ unit_id }) => unit_id === 'province-30-party').map(({ stage }) => stage);

it('announces each event once, however often it is heard, and at any hour', async () => {
  await play.at('2022-06-18', '22:00');
  for (let times = 0; times < 2; times += 1) {
    await play.app.get(AnnounceSubmission).execute(submitted);
    await play.app.get(AnnounceRecall).execute(submitted);
    await play.app.get(AnnounceSubmission).execute({ ...submitted, revision: 2 });
    await play.app.get(AnnounceReturn).execute({ ...returned, revision: 2 });
    await play.app.get(AnnounceSubmission).execute({ ...submitted, revision: 3 });
    await play.app
      .get(AnnounceAcceptance)
      .execute({ ...submitted, revision: 3, acceptedAt: '2022-06-29T03:00:00.000Z' });
    await play.app.get(AnnounceDocument).execute({ ...documentRendered.example, campaignId });
  }
  await play.send();
  const kinds = (await play.mails()).filter(({ status }) => status === 'sent').map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== 'request' && kind !== 'reminder').sort()).toEqual(
    ['acceptance', 'document', 'recall', 'receipt', 'receipt', 'receipt', 'return'].sort(),
  );
});

it('waits for a campaign it does not know', async () => {
  const early = { ...submitted, campaignId: 'unknown' };
  await expect(play.app.get(AnnounceSubmission).execute(early)).rejects.toThrow(NotReadyError);
  expect(await play.mails('receipt')).toEqual([]);
});

it('a returned report is owed again by its new date, with reminders of its own', async () => {
  await play.app.get(AnnounceSubmission).execute(submitted);
  await play.app.get(AnnounceReturn).execute(returned);
  for (const day of ['2022-06-30', '2022-07-01', '2022-07-05', '2022-07-08']) await play.at(day);
  expect(await stagesOfHaiDuong()).toEqual(['T-14', 'T-7', 'T-3', 'DUE']);
  const [last] = play.smtp.accepted.filter(({ subject }) => subject?.startsWith('[Hạn hôm nay]')).slice(-1);
  expect(last?.text).toContain('17 giờ 00, thứ Sáu, 08/7/2022');
});

it('a new deadline ends the old stages, is told once, and begins the ledger anew', async () => {
  await play.at('2022-06-16');
  await play.app.get(AnnounceDeadline).execute(extended);
  await play.app.get(AnnounceDeadline).execute(extended);
  for (const day of ['2022-06-23', '2022-06-29', '2022-07-01', '2022-07-08']) await play.at(day);
  expect((await play.mails('new-deadline')).map(({ status }) => status)).toEqual(['sent']);
  expect(await stagesOfHaiDuong()).toEqual(['T-14', 'T-14', 'T-7']);
});

it('sends a superior one digest a working day, from the third late day on, and none at a weekend', async () => {
  for (const day of ['2022-07-01', '2022-07-04', '2022-07-05', '2022-07-06', '2022-07-09', '2022-07-11']) {
    await play.at(day);
    await play.at(day, '10:00');
  }
  const digests = play.smtp.accepted.filter(({ subject }) => subject?.includes('báo cáo chưa gửi'));
  expect(digests.map(({ subject }) => subject)).toEqual(
    ['05/7/2022', '06/7/2022', '11/7/2022'].map((day) => `[Quá hạn] 2 báo cáo chưa gửi – tính đến ${day}`),
  );
  const to = digests.map((mail) => JSON.stringify(mail.to).includes('kehoach@byt.example.vn'));
  expect(to).toEqual([false, false, true]);
});

it('writes a late unit one mail a day for all it owes', async () => {
  const other = aCampaign({ campaignId: 'campaign-2', title: 'Tổng kết công tác y tế năm 2021', code: '2/KH-BYT' });
  const { OpenCampaign } = await import('../campaigns/open-campaign/open-campaign.use-case');
  await play.app.get(OpenCampaign).execute(other);
  await play.at('2022-07-01');
  await play.at('2022-07-01', '11:00');
  const late = play.smtp.accepted.filter(({ subject }) => subject?.startsWith('[Quá hạn'));
  expect(late).toHaveLength(2);
  expect(late[0]?.text?.match(/Đề nghị/g)?.length).toBeGreaterThanOrEqual(2);
});

it.each([
  [{ MAIL_DRY_RUN: 'true' }, 'dry-run'],
  [{ MAIL_ALLOW_LIST: '@byt.example.vn' }, 'suppressed'],
])('with %j nothing leaves the house', async (environment, status) => {
  await play.stop();
  const unit = aUnit('province-30-party', 'Tỉnh ủy Hải Dương', { contacts: [aContact('vt@hd.example.vn', 'mailbox')] });
  play = await startPlay({ environment, campaign: aCampaign({ units: [ministry, unit] }) });
  await play.at('2022-06-09');
  expect((await play.mails('request')).map((mail) => mail.status)).toEqual([status]);
  expect(play.smtp.received).toEqual([]);
});
