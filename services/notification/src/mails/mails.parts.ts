import { GatheredFacts } from './domain/gathered-facts';
import { GatherReminder } from '../reminders/plan-reminders/gather-reminder.use-case';
import { ListMailsController } from './list-mails/list-mails.controller';
import { ListMailsQuery } from './list-mails/list-mails.query';
import { MailRates } from './send-mails/mail-rates';
import { PrepareMail } from './send-mails/prepare-mail.use-case';
import { SendMail } from './send-mails/send-mail.use-case';
import { SendMails } from './send-mails/send-mails.use-case';
import { SenderAlarms } from './send-mails/sender-alarms';
import { SenderLoop } from './send-mails/sender-loop';
import { SenderWake } from './sender-wake';
import { ShowMailController } from './show-mail/show-mail.controller';
import { ShowMailQuery } from './show-mail/show-mail.query';
import { HeldMails } from './domain/held-mails';
import { PostgresHeldMails } from './storage/postgres-held-mails';
import { MailLog } from './domain/mail-log';
import { PostgresMailLog } from './storage/postgres-mail-log';
import { MailQueue } from './domain/mail-queue';
import { PostgresMailQueue } from './storage/postgres-mail-queue';
import { MailResults } from './domain/mail-results';
import { PostgresMailResults } from './storage/postgres-mail-results';
import { OutgoingMails } from './domain/outgoing-mails';
import { PostgresOutgoingMails } from './storage/postgres-outgoing-mails';
import { Suppressions } from './domain/suppressions';
import { PostgresSuppressions } from './storage/postgres-suppressions';
import { MailWatch } from './mail-watch';

export const mailControllers = [ListMailsController, ShowMailController];
export const mailProviders = [
  { provide: OutgoingMails, useClass: PostgresOutgoingMails },
  { provide: MailLog, useClass: PostgresMailLog },
  { provide: MailQueue, useClass: PostgresMailQueue },
  { provide: MailResults, useClass: PostgresMailResults },
  { provide: HeldMails, useClass: PostgresHeldMails },
  { provide: Suppressions, useClass: PostgresSuppressions },
  MailRates,
  PrepareMail,
  SendMail,
  SendMails,
  SenderAlarms,
  SenderWake,
  SenderLoop,
  MailWatch,
  ListMailsQuery,
  ShowMailQuery,
  { provide: GatheredFacts, useClass: GatherReminder },
];
