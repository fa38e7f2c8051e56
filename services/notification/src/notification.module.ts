import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from '@common/time/clock';
import { DemonstrationClock } from '@common/time/demonstration-clock';
import { vietnameseCalendar } from '@common/time/vietnamese-calendar';
import { WorkingCalendar } from '@common/time/working-calendar';
import { announcementConsumers, announcementProviders } from './announcements/announcements.parts';
import { campaignConsumers, campaignProviders } from './campaigns/campaigns.parts';
import { MailRelay } from './mails/domain/mail-relay';
import { MailSettings } from './mails/domain/mail-settings';
import { relayAddress } from './mails/domain/relay-address';
import { mailControllers, mailProviders } from './mails/mails.parts';
import { SmtpRelay } from './mails/send-mails/smtp-relay';
import type { NotificationEnvironment } from './notification.environment';
import { PlannerSettings } from './reminders/plan-reminders/planner-settings';
import { reminderControllers, reminderProviders } from './reminders/reminders.parts';

/** Campaign copies, the reminder ledger, mails and what is announced; one module, as they share one queue of mails. */
@Module({})
export class NotificationModule {
  static forService(env: NotificationEnvironment): DynamicModule {
    return {
      module: NotificationModule,
      controllers: [...campaignConsumers, ...announcementConsumers, ...mailControllers, ...reminderControllers],
      providers: [
        ...campaignProviders,
        ...announcementProviders,
        ...mailProviders,
        ...reminderProviders,
        { provide: WorkingCalendar, useValue: vietnameseCalendar() },
        { provide: PlannerSettings, useValue: { everySeconds: env.PLANNER_SECONDS } satisfies PlannerSettings },
        { provide: MailSettings, inject: [Clock], useFactory: (clock: Clock) => mailSettings(env, clock) },
        {
          provide: MailRelay,
          inject: [MailSettings, Clock],
          useFactory: (settings: MailSettings, clock: Clock) =>
            new SmtpRelay(relayAddress(env.SMTP_URL), settings, clock, env.SMTP_SILENCE_SECONDS * 1_000),
        },
      ],
    };
  }
}

/** A demonstration steps over hours at once: nothing is spread over minutes there. */
function mailSettings(env: NotificationEnvironment, clock: Clock): MailSettings {
  return {
    from: env.MAIL_FROM,
    returnPath: env.MAIL_RETURN_PATH,
    domain: env.MAIL_DOMAIN,
    publicUrl: env.PUBLIC_URL,
    dryRun: env.MAIL_DRY_RUN,
    allowed: env.MAIL_ALLOW_LIST,
    perSecond: env.MAIL_PER_SECOND,
    leaseSeconds: env.MAIL_LEASE_SECONDS,
    unknownGraceSeconds: env.MAIL_UNKNOWN_SECONDS,
    spreadMinutes: clock instanceof DemonstrationClock ? 0 : env.REMINDER_SPREAD_MINUTES,
  };
}
