import { GatheredFacts } from './domain/gathered-facts';
import { GatherReminder } from '../reminders/plan-reminders/gather-reminder';
import { ListMailsController } from './list-mails/list-mails.controller';
import { ListMailsQuery } from './list-mails/list-mails.query';
import { MailRates } from './send-mails/mail-rates';
import { PrepareMail } from './send-mails/prepare-mail';
import { SendMail } from './send-mails/send-mail';
import { SendMails } from './send-mails/send-mails';
import { SenderLoop } from './send-mails/sender-loop';
import { SenderWake } from './send-mails/sender-wake';
import { ShowMailController } from './show-mail/show-mail.controller';
import { ShowMailQuery } from './show-mail/show-mail.query';
import { HeldMails } from './domain/held-mails';
import { PostgresHeldMails } from './storage/postgres-held-mails';
import { MailLog } from './storage/mail-log';
import { MailQueue } from './storage/mail-queue';
import { MailResults } from './storage/mail-results';
import { OutgoingMails } from './domain/outgoing-mails';
import { PostgresOutgoingMails } from './storage/postgres-outgoing-mails';
import { Suppressions } from './storage/suppressions';

export const mailControllers = [ListMailsController, ShowMailController];
export const mailProviders = [
  { provide: OutgoingMails, useClass: PostgresOutgoingMails },
  MailLog,
  MailQueue,
  MailResults,
  { provide: HeldMails, useClass: PostgresHeldMails },
  Suppressions,
  MailRates,
  PrepareMail,
  SendMail,
  SendMails,
  SenderWake,
  SenderLoop,
  ListMailsQuery,
  ShowMailQuery,
  { provide: GatheredFacts, useClass: GatherReminder },
];
