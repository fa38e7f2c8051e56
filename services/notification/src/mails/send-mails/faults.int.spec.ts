import { exampleRevision } from '@common/contracts/report-facts';
import { AnnounceSubmission } from '../../announcements/announce-submission/announce-submission.use-case';
import { startNotificationApp } from '../../testing/notification-app';
import { aCampaign, aContact, aUnit, ministry } from '../../testing/a-campaign';
import { type Play, startPlay } from '../../testing/play';
import { startScriptedSmtp } from '../../testing/scripted-smtp';
import { MailRelay } from '../domain/mail-relay';
import { SendMails } from './send-mails.use-case';

const haiDuong = { ...exampleRevision, campaignId: 'campaign-655', unitId: 'province-30-party' };

let play: Play;
beforeEach(async () => void (play = await startPlay()));
afterEach(() => play.stop());

const statuses = async (kind = 'request') => (await play.mails(kind)).map(({ status }) => status);
/** Lets the machine's clock pass for waits that are kept in the database. */
const passTime = () =>
  play.query(`update mail set next_attempt_at = next_attempt_at - interval '1 day', lease_until = lease_until - interval '1 day',
    unknown_since = unknown_since - interval '1 day'`);

it('a mail the relay wants later goes later, once, under the same Message-ID', async () => {
  let refusals = 2;
  play.smtp.onMessage(() => (refusals-- > 0 ? { code: 451, text: 'busy' } : undefined));
  await play.at('2022-06-09');
  expect(await statuses()).toEqual(['deferred', 'deferred']);
  await play.send();
  expect(play.smtp.received).toHaveLength(2);
  await passTime();
  await play.send();
  expect(await statuses()).toEqual(['sent', 'sent']);
  const ids = play.smtp.received.map(({ messageId }) => messageId);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(2);
});

it('a mail the relay refuses for good is told of and does not stop the others', async () => {
  play.smtp.onMessage((mail) => (mail.text?.includes('Hà Nội') ? { code: 554, text: 'no' } : undefined));
  await play.at('2022-06-09');
  expect((await statuses()).sort()).toEqual(['bounced', 'sent']);
  const told = await play.query<{ type: string }>('select type from outbox order by type');
  expect(told.map(({ type }) => type)).toEqual([
    'notification.notification.failed.v1',
    'notification.notification.sent.v1',
  ]);
});

it('a mail to an address that does not exist goes to the next level up, which is noted', async () => {
  play.smtp.refuseAddress('vanthu@province-30-party.example.vn', { code: 550, text: 'no such mailbox' });
  await play.at('2022-06-09');
  const mails = await play.mails('request');
  expect(mails.map(({ status }) => status)).toEqual(['sent', 'sent']);
  expect(mails.find(({ unit_id }) => unit_id === 'province-30-party')?.note).toMatch(
    /Tỉnh ủy Hải Dương chưa có địa chỉ dùng được; thư gửi lên Bộ Y tế/,
  );
  await play.at('2022-06-16');
  expect(play.smtp.received.filter(({ to }) => JSON.stringify(to).includes('province-30'))).toHaveLength(0);
});

it('one refused address among several of a unit does not keep the mail from the others', async () => {
  await play.stop();
  const contacts = [aContact('co@hd.example.vn', 'mailbox'), aContact('khong@hd.example.vn', 'clerk')];
  play = await startPlay({
    campaign: aCampaign({ units: [ministry, aUnit('province-30-party', 'Tỉnh ủy Hải Dương', { contacts })] }),
  });
  play.smtp.refuseAddress('khong@hd.example.vn', { code: 550, text: 'no such mailbox' });
  await play.at('2022-06-09');
  expect(await statuses()).toEqual(['sent']);
});

it('nothing is lost while the relay is away, and everything goes once when it is back', async () => {
  const port = Number(new URL(play.smtp.url).port);
  await play.smtp.stop();
  await play.at('2022-06-09');
  expect(await statuses()).toEqual(['pending', 'pending']);
  const back = await startScriptedSmtp(port);
  await new Promise((resume) => setTimeout(resume, 5_000));
  await passTime();
  await play.send();
  expect(await statuses()).toEqual(['sent', 'sent']);
  expect(back.accepted).toHaveLength(2);
  await back.stop();
});

it.each(['hang', 'drop'] as const)(
  'an answer lost after the text (%s) leaves the mail unknown; without news it goes once more under the same Message-ID',
  async (mishap) => {
    play.smtp.onMessage(() => mishap);
    await play.at('2022-06-09');
    expect(await statuses()).toEqual(['unknown', 'unknown']);
    play.smtp.onMessage(() => undefined);
    await play.send();
    expect(await statuses()).toEqual(['unknown', 'unknown']);
    await passTime();
    await play.send();
    expect(await statuses()).toEqual(['sent', 'sent']);
    expect(play.smtp.received).toHaveLength(4);
  },
);

it('an unknown reminder of the last day is repeated once, because to miss it is worse', async () => {
  await play.at('2022-06-09');
  play.smtp.onMessage(() => 'drop');
  await play.at('2022-06-29');
  expect(await statuses('reminder')).toEqual(['unknown', 'unknown']);
  await passTime();
  await play.send();
  await passTime();
  await play.send();
  expect(play.smtp.received).toHaveLength(2 + 4);
});

it('two senders at once send each mail once', async () => {
  const another = await startNotificationApp({
    databaseUrl: play.databaseUrl,
    smtpUrl: play.smtp.url,
    clock: play.clock,
  });
  await play.at('2022-06-08');
  play.clock.moveTo(new Date('2022-06-09T02:00:00Z'));
  await Promise.all([play.app, another].map((app) => app.get(SendMails).execute()));
  expect(play.smtp.accepted).toHaveLength(2);
  await another.close();
});

it('a report that comes while the relay is being spoken to stops the mail before its text goes', async () => {
  await play.at('2022-06-09');
  const relay = play.app.get(MailRelay);
  const submit = relay.submit.bind(relay);
  relay.submit = async (message, begin) => {
    await play.app.get(AnnounceSubmission).execute(haiDuong);
    return submit(message, begin);
  };
  await play.at('2022-06-23');
  const reminders = await play.mails('reminder');
  expect(Object.fromEntries(reminders.map(({ unit_id, status }) => [unit_id, status]))).toEqual({
    'province-30-party': 'cancelled',
    'province-01-party': 'sent',
  });
  expect(
    play.smtp.received.filter(({ subject, text }) => subject?.startsWith('[Còn') && text?.includes('Hải Dương')),
  ).toEqual([]);
});
