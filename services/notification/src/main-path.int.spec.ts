import { exampleRevision } from '@common/contracts/report-facts';
import { AnnounceSubmission } from './announcements/announce-submission/announce-submission.use-case';
import { type Play, startPlay } from './testing/play';

let play: Play;
beforeEach(async () => void (play = await startPlay()));
afterEach(() => play.stop());

const haiDuong = { ...exampleRevision, campaignId: 'campaign-655', unitId: 'province-30-party' };

const subjects = () => play.smtp.accepted.map(({ subject }) => subject);

it('sends the request letter to every participant on the day the campaign asks, and not before', async () => {
  await play.at('2022-06-08');
  expect(subjects()).toEqual([]);
  await play.at('2022-06-09');
  expect(subjects()).toEqual([
    '[Đề nghị báo cáo] Báo cáo sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW – hạn 30/6/2022',
    '[Đề nghị báo cáo] Báo cáo sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW – hạn 30/6/2022',
  ]);
});

it('reminds an owing unit at each stage once, and one that has submitted no more', async () => {
  await play.at('2022-06-09');
  await play.at('2022-06-16');
  await play.at('2022-06-16', '08:10');
  await play.app.get(AnnounceSubmission).execute(haiDuong);
  await play.send();
  for (const day of ['2022-06-23', '2022-06-27', '2022-06-29', '2022-06-30', '2022-07-01']) await play.at(day);
  const reminders = await play.mails('reminder');
  expect(reminders.filter(({ unit_id }) => unit_id === 'province-30-party').map(({ stage }) => stage)).toEqual([
    'T-14',
  ]);
  expect(reminders.filter(({ unit_id }) => unit_id === 'province-01-party').map(({ stage }) => stage)).toEqual([
    'T-14',
    'T-7',
    'T-3',
    'T-1',
    'DUE',
    'OVERDUE-1',
  ]);
  expect(new Set(reminders.map(({ status }) => status))).toEqual(new Set(['sent']));
  expect((await play.mails('receipt')).map(({ status }) => status)).toEqual(['sent']);
});

it('tells of every mail that the relay took, in the transaction that records it', async () => {
  await play.at('2022-06-09');
  const told = await play.query<{ type: string; data: { to: string } }>(
    'select type, data from outbox order by position',
  );
  expect(told.map(({ type }) => type)).toEqual(Array(2).fill('notification.notification.sent.v1'));
  expect(told.map(({ data }) => data.to).sort()).toEqual([
    'vanthu@province-01-party.example.vn',
    'vanthu@province-30-party.example.vn',
  ]);
});
