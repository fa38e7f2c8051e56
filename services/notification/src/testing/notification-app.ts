import { type INestApplication, Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AuditModule } from '@common/audit/audit.module';
import { HttpModule } from '@common/http/http.module';
import { createLog } from '@common/logging/log';
import { ObjectStore } from '@common/object-store/object-store';
import { Outbox } from '@common/outbox/outbox';
import { PostgresOutbox } from '@common/outbox/postgres-outbox';
import { createDataSource } from '@common/persistence/data-source';
import { PersistenceModule } from '@common/persistence/persistence.module';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { FixedClock } from '@common/testing/fixed-clock';
import { Clock } from '@common/time/clock';
import { readConfig } from '@common/config/read-config';
import { WorkingCalendar } from '@common/time/working-calendar';
import { MailRelay } from '../mails/domain/mail-relay';
import { SenderAlarms } from '../mails/send-mails/sender-alarms';
import { SenderLoop } from '../mails/send-mails/sender-loop';
import { notificationEnvironment } from '../notification.environment';
import { NotificationModule } from '../notification.module';
import { PlannerLoop } from '../reminders/plan-reminders/planner-loop';

type Wishes = Readonly<{
  databaseUrl: string;
  smtpUrl: string;
  clock: FixedClock;
  issuer?: string;
  environment?: Record<string, string>;
  /** In the place of SMTP and of the holidays as they are. */
  relay?: MailRelay;
  calendar?: WorkingCalendar;
}>;

/** The service's own module on a real database; plans and sends only when the test says so, at the test's instant. */
export async function startNotificationApp({
  databaseUrl,
  smtpUrl,
  clock,
  issuer,
  environment,
  relay,
  calendar,
}: Wishes): Promise<INestApplication> {
  const issuerUrl = issuer ?? 'http://127.0.0.1:1/none';
  const env = readConfig(notificationEnvironment, {
    PORT: '0',
    PUBLIC_URL: 'https://tonghop.example.vn',
    DATABASE_URL: databaseUrl,
    OBJECT_STORE_URL: 'http://127.0.0.1:1',
    OBJECT_STORE_ACCESS_KEY: 'test',
    OBJECT_STORE_SECRET_KEY: 'test',
    OIDC_ISSUER: issuerUrl,
    SMTP_URL: smtpUrl,
    SMTP_SILENCE_SECONDS: '1',
    REMINDER_SPREAD_MINUTES: '0',
    ...environment,
  });

  @Module({
    providers: [
      { provide: Clock, useValue: clock },
      { provide: ObjectStore, useValue: {} },
      {
        provide: Outbox,
        inject: [TypeOrmUnitOfWork],
        useFactory: (unitOfWork: TypeOrmUnitOfWork) => new PostgresOutbox(unitOfWork, clock, () => undefined),
      },
    ],
    exports: [Clock, ObjectStore, Outbox],
  })
  class Surroundings {}

  const builder = Test.createTestingModule({
    imports: [
      { module: Surroundings, global: true },
      PersistenceModule.forService(createDataSource(databaseUrl, [], 10)),
      AuditModule,
      HttpModule.forService({ issuer: issuerUrl, audience: 'tonghop' }, createLog('test', 'silent')),
      NotificationModule.forService(env),
    ],
  })
    .overrideProvider(SenderAlarms)
    .useValue({ relayAway: () => undefined, mailFaulted: () => undefined } satisfies SenderAlarms)
    .overrideProvider(SenderLoop)
    .useValue({})
    .overrideProvider(PlannerLoop)
    .useValue({});
  if (relay) builder.overrideProvider(MailRelay).useValue(relay);
  if (calendar) builder.overrideProvider(WorkingCalendar).useValue(calendar);
  const testing = await builder.compile();
  const app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
