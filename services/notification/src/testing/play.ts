import type { INestApplication } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { createTestDatabase } from '@common/testing/test-database';
import { FixedClock } from '@common/testing/fixed-clock';
import { atLocalTime } from '@common/time/plain-date';
import { OpenCampaign } from '../campaigns/open-campaign/open-campaign.use-case';
import { SendMails } from '../mails/send-mails/send-mails.use-case';
import { notificationMigrations } from '../notification.migrations';
import { PlanReminders } from '../reminders/plan-reminders/plan-reminders.use-case';
import { aCampaign } from './a-campaign';
import { startNotificationApp } from './notification-app';
import { type ScriptedSmtp, startScriptedSmtp } from './scripted-smtp';

export type MailRow = Readonly<{
  id: string;
  kind: string;
  stage: string | null;
  unit_id: string;
  status: string;
  note: string | null;
}>;

export type Play = Readonly<{
  app: INestApplication;
  clock: FixedClock;
  smtp: ScriptedSmtp;
  databaseUrl: string;
  /** Moves to an instant of Vietnam and does what planner and sender do there. */
  at(day: string, time?: string): Promise<void>;
  send(): Promise<void>;
  query<Row>(sql: string, params?: unknown[]): Promise<Row[]>;
  mails(kind?: string): Promise<MailRow[]>;
  stop(): Promise<void>;
}>;

/** A database, a relay and the service, with the campaign opened on 01/6/2022 unless a test wishes another. */
export async function startPlay(
  wishes: Readonly<{
    campaign?: ReturnType<typeof aCampaign> | null;
    issuer?: string;
    environment?: Record<string, string>;
  }> = {},
): Promise<Play> {
  const database = await createTestDatabase(notificationMigrations);
  const smtp = await startScriptedSmtp();
  const clock = new FixedClock(atLocalTime('2022-06-01', '09:00'));
  const { issuer, environment } = wishes;
  const app = await startNotificationApp({ databaseUrl: database.url, smtpUrl: smtp.url, clock, issuer, environment });
  const unitOfWork = app.get(TypeOrmUnitOfWork);
  const send = async () => {
    while ((await app.get(SendMails).execute()) > 0);
  };
  if (wishes.campaign !== null) await app.get(OpenCampaign).execute(wishes.campaign ?? aCampaign());
  return {
    app,
    clock,
    smtp,
    databaseUrl: database.url,
    send,
    async at(day, time = '08:05') {
      clock.moveTo(atLocalTime(day, time));
      await app.get(PlanReminders).execute();
      await send();
    },
    query: (sql, params) => unitOfWork.query(sql, params),
    mails: (kind) =>
      unitOfWork.query<MailRow>(
        'select id, kind, stage, unit_id, status, note from mail where $1::text is null or kind = $1 order by id',
        [kind ?? null],
      ),
    async stop() {
      await app.close();
      await smtp.stop();
      await database.drop();
    },
  };
}
