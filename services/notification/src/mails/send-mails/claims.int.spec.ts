import { type Play, startPlay } from '../../testing/play';
import type { ClaimedMail } from '../domain/claimed-mail';
import { MailQueue } from '../domain/mail-queue';
import { MailResults } from '../domain/mail-results';
import { templates } from '../templates/templates';
import { SendMails } from './send-mails.use-case';
import { SenderAlarms } from './sender-alarms';

let play: Play;
let said: string[];
beforeEach(async () => {
  play = await startPlay();
  said = [];
  Object.assign(play.app.get(SenderAlarms), {
    relayAway: (reply: string, needsPerson: boolean) => said.push(`${needsPerson ? 'mend' : 'away'}: ${reply}`),
    mailFaulted: (_: string, error: Error) => said.push(`fault: ${error.message}`),
  });
});
afterEach(() => play.stop());

const statuses = async () => (await play.mails('request')).map(({ status }) => status);
const passTime = () => {
  Object.assign(play.app.get(SendMails), { pausedUntil: 0 });
  return play.query(`update mail set next_attempt_at = null, lease_until = lease_until - interval '1 day'`);
};
const claim = (): Promise<ClaimedMail[]> =>
  play.app.get(MailQueue).claim(play.clock.now(), ['any', 'hours', 'working-hours'], 10);

it('a sender whose lease has passed takes nothing from the one that has the mail now', async () => {
  play.clock.moveTo(new Date('2022-06-09T02:00:00Z'));
  const queue = play.app.get(MailQueue);
  const results = play.app.get(MailResults);
  const [late] = await claim();
  await passTime();
  const now = (await claim()).find(({ id }) => id === late.id)!;
  expect(await queue.begin(now)).toBe(true);
  await queue.release([late], 0);
  await results.deferred(late, '451 busy', 0);
  await results.failed(late, 'bounced', '550 no');
  expect(await queue.faulted(late, 0)).toBeUndefined();
  expect(await play.query('select status, attempts from mail where id = $1', [late.id])).toEqual([
    { status: 'submitting', attempts: 2 },
  ]);
  await queue.release([now], 0);
  expect(await play.query('select status, attempts from mail where id = $1', [late.id])).toEqual([
    { status: 'pending', attempts: 1 },
  ]);
});

it('a relay that refuses our sender bounces nothing: mails wait, a person is called, and all goes when it is mended', async () => {
  play.smtp.refuseSender({ code: 550, text: 'sender not allowed' });
  await play.at('2022-06-09');
  expect(await statuses()).toEqual(['pending', 'pending']);
  expect(said[0]).toMatch(/^mend: .*sender not allowed/);
  play.smtp.refuseSender(null);
  await passTime();
  await play.send();
  expect(await statuses()).toEqual(['sent', 'sent']);
});

it('a mail that cannot be prepared is logged at each try, given up after twenty, and told of', async () => {
  const write = templates.request.write;
  Object.assign(templates.request, {
    write: () => {
      throw new Error('defect');
    },
  });
  try {
    await play.at('2022-06-09');
    expect(await statuses()).toEqual(['pending', 'pending']);
    expect(said).toEqual(['fault: defect', 'fault: defect']);
    for (let round = 1; round < 20; round += 1) {
      await passTime();
      await play.send();
    }
  } finally {
    Object.assign(templates.request, { write });
  }
  expect(await statuses()).toEqual(['failed', 'failed']);
  expect(said).toHaveLength(40);
  const told = await play.query<{ type: string }>('select type from outbox');
  expect(told.map(({ type }) => type)).toEqual(Array(2).fill('notification.notification.failed.v1'));
});

it('where the database went away after the relay took the mail, its log never says that it waits', async () => {
  const results = play.app.get(MailResults);
  const accepted = results.accepted.bind(results);
  results.accepted = () => Promise.reject(new Error('the database is away'));
  await play.at('2022-06-09');
  results.accepted = accepted;
  const events = await play.query<{ status: string }>(
    'select e.status from mail_event e join mail m on m.id = e.mail_id where m.unit_id = $1 order by e.id',
    ['province-30-party'],
  );
  expect(events.map(({ status }) => status)).toEqual(['pending', 'submitting', 'submitting']);
  await passTime();
  await play.app.get(SendMails).execute();
  expect(await statuses()).toEqual(['unknown', 'unknown']);
  expect(play.smtp.received).toHaveLength(2);
});
