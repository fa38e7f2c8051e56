import { atLocalTime } from '@common/time/plain-date';
import { register } from 'prom-client';
import { MailWatch } from './mails/mail-watch';
import { type Play, startPlay } from './testing/play';

let play: Play;
beforeEach(async () => void (play = await startPlay()));
afterEach(() => play.stop());

async function valueOf(name: string, labels: Record<string, string> = {}): Promise<number> {
  const { values } = (await register.getSingleMetric(name)!.get()) as {
    values: { value: number; labels: Record<string, string> }[];
  };
  const found = values.find((one) => Object.entries(labels).every(([label, value]) => one.labels[label] === value));
  return found?.value ?? 0;
}

it('counts mails by what became of them', async () => {
  const before = await valueOf('mails_total', { status: 'sent' });
  await play.at('2022-06-09');
  expect((await valueOf('mails_total', { status: 'sent' })) - before).toBe(2);
});

it('tells how long the oldest mail waits that may go, and forgets it when it is sent', async () => {
  play.clock.moveTo(atLocalTime('2022-06-09', '09:00'));
  await play.app.get(MailWatch).look();
  expect(await valueOf('mail_pending_oldest_age_seconds')).toBe(3_600);
  await play.send();
  await play.app.get(MailWatch).look();
  expect(await valueOf('mail_pending_oldest_age_seconds')).toBe(0);
});

it('does not count the night in which nothing may be sent', async () => {
  play.clock.moveTo(atLocalTime('2022-06-09', '19:00'));
  await play.app.get(MailWatch).look();
  expect(await valueOf('mail_pending_oldest_age_seconds')).toBe(0);
});
