import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { exampleRevision } from '@common/contracts/report-facts';
import { PostgresBus } from '@common/messaging/postgres/postgres-bus';
import { declareTopology } from '@common/messaging/topology';
import { createTestDatabase, type TestDatabase } from '@common/testing/test-database';
import { eventually } from '@common/testing/eventually';
import { notificationMigrations } from './notification.migrations';
import { aCampaign } from './testing/a-campaign';
import { type ObjectShelf, startObjectShelf } from './testing/object-shelf';
import { type ScriptedSmtp, startScriptedSmtp } from './testing/scripted-smtp';
import { buildService, ended, forkService } from './testing/service-process';

const campaign = aCampaign();
let database: TestDatabase;
let busDatabase: TestDatabase;
let bus: PostgresBus;
let smtp: ScriptedSmtp;
let shelf: ObjectShelf;
let child: ChildProcess;

const start = (also: Record<string, string> = {}) =>
  forkService({
    ...also,
    PUBLIC_URL: 'https://tonghop.example.vn',
    DATABASE_URL: database.url,
    BUS_DATABASE_URL: busDatabase.url,
    OBJECT_STORE_URL: shelf.url,
    OBJECT_STORE_ACCESS_KEY: 'test',
    OBJECT_STORE_SECRET_KEY: 'test-secret',
    OIDC_ISSUER: 'http://127.0.0.1:1',
    SMTP_URL: smtp.url,
  });

const tell = (type: string, aggregate: string, subject: string, data: object) =>
  bus.publish([
    {
      id: randomUUID(),
      type,
      source: 'intake',
      aggregate,
      subject,
      sequence: 1,
      time: new Date().toISOString(),
      correlationId: 'test',
      causationId: null,
      data,
    },
  ]);

const tellOfReports = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, index) => {
      const { unitId, capacity } = campaign.participants[index];
      const data = {
        ...exampleRevision,
        reportId: `report-${index}`,
        campaignId: campaign.campaignId,
        unitId,
        capacity,
      };
      return tell('intake.report.submitted.v1', 'report', `report-${index}`, data);
    }),
  );

const tellOfCampaign = () =>
  tell('intake.campaign.opened.v1', 'campaign', campaign.campaignId, {
    campaignId: campaign.campaignId,
    code: campaign.code,
    snapshot: shelf.put(JSON.stringify(campaign)),
  });

const receipts = (): Promise<{ status: string }[]> =>
  database.dataSource.query(`select status from mail where kind = 'receipt' order by id`);

beforeAll(() => buildService());
beforeEach(async () => {
  [database, busDatabase, smtp, shelf] = await Promise.all([
    createTestDatabase(notificationMigrations),
    createTestDatabase([]),
    startScriptedSmtp(),
    startObjectShelf(),
  ]);
  await declareTopology(busDatabase.url);
  bus = new PostgresBus(busDatabase.url, 'test');
  child = await start();
});
afterEach(async () => {
  await ended(child, 'SIGTERM');
  await bus.close();
  await Promise.all([smtp.stop(), shelf.stop()]);
  await Promise.all([database.drop(), busDatabase.drop()]);
});

it('hears over the bus of a report before its campaign, waits for the campaign, and sends the receipt', async () => {
  await tellOfReports(1);
  await tellOfCampaign();
  await eventually(async () => expect(await receipts()).toEqual([{ status: 'sent' }]));
  const mail = smtp.accepted.find(({ subject }) => subject?.startsWith('[Biên nhận]'));
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail?.text).toContain('https://tonghop.example.vn/reports/report-0');
});

it('killed between the text and the commit, it sends nothing twice and says that it does not know', async () => {
  smtp.onMessage((mail) => (mail.subject?.startsWith('[Biên nhận]') ? 'hang' : undefined));
  await tellOfCampaign();
  await tellOfReports(1);
  const heard = () => smtp.received.filter(({ subject }) => subject?.startsWith('[Biên nhận]'));
  await eventually(() => expect(heard()).toHaveLength(1));
  await ended(child, 'SIGKILL');
  expect(await receipts()).toEqual([{ status: 'submitting' }]);
  smtp.onMessage(() => undefined);
  await database.dataSource.query(`update mail set lease_until = now() - interval '1 s' where lease_until is not null`);
  child = await start();
  await eventually(async () => expect(await receipts()).toEqual([{ status: 'unknown' }]));
  await tellOfReports(2);
  await eventually(async () => expect(await receipts()).toEqual([{ status: 'unknown' }, { status: 'sent' }]));
  expect(heard()).toHaveLength(2);
});

it('killed before any text went, it sends the mail after the restart', async () => {
  await tellOfCampaign();
  await eventually(async () => {
    const [{ count }] = await database.dataSource.query('select count(*)::int as count from obligation');
    expect(count).toBe(2);
  });
  const port = Number(new URL(smtp.url).port);
  await smtp.stop();
  await tellOfReports(2);
  await eventually(async () => expect(await receipts()).toHaveLength(2));
  await ended(child, 'SIGKILL');
  smtp = await startScriptedSmtp(port);
  await database.dataSource.query('update mail set lease_until = null, next_attempt_at = null');
  child = await start();
  await eventually(async () => expect(await receipts()).toEqual([{ status: 'sent' }, { status: 'sent' }]));
  expect(smtp.accepted.filter(({ subject }) => subject?.startsWith('[Biên nhận]'))).toHaveLength(2);
});

it('steps with the clock of a demonstration, and says that it is idle when the mails of the instant are gone', async () => {
  await ended(child, 'SIGTERM');
  child = await start({ DEMONSTRATION_CLOCK: '2022-06-08T01:00:00.000Z' });
  const step = (now: string) =>
    new Promise<void>((resolve) => {
      child.once('message', () => resolve());
      child.send({ type: 'clock', now });
    });
  await tellOfCampaign();
  await eventually(async () => expect(await database.dataSource.query('select 1 from mail')).toHaveLength(2));
  await step('2022-06-08T07:00:00.000Z');
  expect(smtp.accepted).toHaveLength(0);
  await step('2022-06-09T01:00:00.000Z');
  expect(smtp.accepted).toHaveLength(2);
  await step('2022-06-16T01:00:00.000Z');
  expect(smtp.accepted.filter(({ subject }) => subject?.startsWith('[Còn 14 ngày]'))).toHaveLength(2);
});
