import type { INestApplication } from '@nestjs/common';
import { exampleRevision } from '@common/contracts/report-facts';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { FixedClock } from '@common/testing/fixed-clock';
import { createTestDatabase, type TestDatabase } from '@common/testing/test-database';
import { addDays, atLocalTime, plainDateOf } from '@common/time/plain-date';
import fc from 'fast-check';
import { AnnounceDeadline } from './announcements/announce-deadline/announce-deadline.use-case';
import { AnnounceRecall } from './announcements/announce-recall/announce-recall.use-case';
import { AnnounceSubmission } from './announcements/announce-submission/announce-submission.use-case';
import { OpenCampaign } from './campaigns/open-campaign/open-campaign.use-case';
import { SendMails } from './mails/send-mails/send-mails.use-case';
import { notificationMigrations } from './notification.migrations';
import { PlanReminders } from './reminders/plan-reminders/plan-reminders.use-case';
import { aCampaign } from './testing/a-campaign';
import { EditableCalendar } from './testing/editable-calendar';
import { type Fate, FaultyRelay, type Taken } from './testing/faulty-relay';
import { startNotificationApp } from './testing/notification-app';

const units = ['province-30-party', 'province-01-party'] as const;
const unit = fc.constantFrom(...units);
const fate = fc.constantFrom<Fate>(
  'take',
  'defer',
  'away',
  'lose-answer',
  'die-before',
  'die-after-begin',
  'die-after-text',
);
const deed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('tick' as const),
      hours: fc.integer({ min: 1, max: 30 }),
      fates: fc.array(fate, { maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('jump' as const), days: fc.integer({ min: 2, max: 15 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('submit' as const), unit }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('recall' as const), unit }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('extend' as const), unit, days: fc.integer({ min: -5, max: 20 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('holiday' as const),
      ahead: fc.integer({ min: 0, max: 9 }),
      working: fc.boolean(),
    }),
  },
);
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

type Model = Map<string, { owes: boolean; deadline: number }>;

const clock = new FixedClock(new Date());
const calendar = new EditableCalendar();
const relay = new FaultyRelay(() => clock.now());
let database: TestDatabase;
let app: INestApplication;

beforeAll(async () => {
  database = await createTestDatabase(notificationMigrations);
  app = await startNotificationApp({
    databaseUrl: database.url,
    smtpUrl: 'smtp://127.0.0.1:1',
    clock,
    relay,
    calendar,
  });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const sql = (text: string) => app.get(TypeOrmUnitOfWork).query(text);

async function begin(): Promise<Model> {
  await sql(
    'truncate mail, mail_event, reminder, escalation, planned_day, obligation, campaign, outbox, outbox_stream',
  );
  relay.taken.length = 0;
  relay.fates = [];
  calendar.restore();
  clock.moveTo(atLocalTime('2022-06-09', '08:00'));
  await app.get(OpenCampaign).execute(aCampaign());
  return new Map(units.map((id) => [id, { owes: true, deadline: 1 }]));
}

/** The machine's time passes: leases end, pauses and waits are over. */
async function later(): Promise<void> {
  await sql(
    `update mail set next_attempt_at = null, lease_until = lease_until - interval '1 hour', unknown_since = unknown_since - interval '1 hour'`,
  );
  Object.assign(app.get(SendMails), { pausedUntil: 0 });
}

async function tick(fates: readonly Fate[]): Promise<void> {
  relay.fates = [...fates];
  await app.get(PlanReminders).execute();
  await app.get(PlanReminders).execute();
  for (let round = 0; round < 3; round += 1) {
    await app.get(SendMails).execute();
    await later();
  }
}

async function carryOut(one: Deed, model: Model): Promise<void> {
  if (one.do === 'tick' || one.do === 'jump') {
    clock.moveTo(new Date(clock.now().getTime() + (one.do === 'tick' ? one.hours : one.days * 24) * 3_600_000));
    return tick(one.do === 'tick' ? one.fates : []);
  }
  if (one.do === 'holiday') return calendar.edit(addDays(plainDateOf(clock.now()), one.ahead), one.working);
  const state = model.get(one.unit)!;
  const told = { ...exampleRevision, reportId: `report-${one.unit}`, campaignId: 'campaign-655', unitId: one.unit };
  if (one.do === 'submit') await app.get(AnnounceSubmission).execute(told);
  if (one.do === 'recall') await app.get(AnnounceRecall).execute(told);
  if (one.do === 'extend') {
    const due = addDays(plainDateOf(clock.now()), one.days);
    const deadlines = { due, onTime: due, lock: '2022-10-31' };
    state.deadline += 1;
    await app
      .get(AnnounceDeadline)
      .execute({ ...told, deadlines, reason: 'Dịch', decidedBy: 'Vụ', deadlineRevision: state.deadline });
    return;
  }
  state.owes = one.do === 'recall';
}

const bulk = ['reminder', 'digest', 'request'];

async function stagesById(): Promise<Map<string, string | null>> {
  const rows = await sql('select message_id, stage from mail');
  return new Map(rows.map(({ message_id, stage }) => [String(message_id), stage as string | null]));
}

function checkNew(taken: readonly Taken[], stages: Map<string, string | null>, model: Model): void {
  for (const { message, at } of taken.filter((one) => bulk.includes(one.message.kind))) {
    const today = plainDateOf(at);
    expect(at >= atLocalTime(today, '07:30') && at < atLocalTime(today, '17:00')).toBe(true);
    expect(calendar.isWorking(today) || stages.get(message.messageId) === 'DUE').toBe(true);
    if (message.kind !== 'reminder') continue;
    expect(model.get(units.find((id) => message.to[0].email.includes(id))!)?.owes).toBe(true);
  }
}

function checkAll(stages: Map<string, string | null>): void {
  const times = new Map<string, number>();
  for (const { message } of relay.taken) times.set(message.messageId, (times.get(message.messageId) ?? 0) + 1);
  for (const [id, count] of times) {
    const repeatable = ['T-1', 'DUE'].includes(stages.get(id) ?? '') || !id.startsWith('<reminder');
    expect(count).toBeLessThanOrEqual(repeatable ? 2 : 1);
  }
  const perDay = new Map<string, Set<string>>();
  for (const { message, at } of relay.taken.filter(({ message }) => message.kind === 'reminder')) {
    const unitAndDay = `${message.to[0].email} ${plainDateOf(at)}`;
    perDay.set(unitAndDay, (perDay.get(unitAndDay) ?? new Set()).add(message.messageId));
  }
  for (const ids of perDay.values()) expect(ids.size).toBe(1);
}

it('whatever happens, nobody is reminded twice of one stage, twice on a day, out of hours, or after sending the report', async () => {
  let reminded = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 16 }), async (deeds) => {
      const model = await begin();
      for (const one of deeds) {
        const before = relay.taken.length;
        await carryOut(one, model);
        const stages = await stagesById();
        checkNew(relay.taken.slice(before), stages, model);
        checkAll(stages);
        reminded += relay.taken.slice(before).filter(({ message }) => message.kind === 'reminder').length;
      }
    }),
    { numRuns: 40, interruptAfterTimeLimit: 60_000 },
  );
  expect(reminded).toBeGreaterThan(0);
}, 120_000);
