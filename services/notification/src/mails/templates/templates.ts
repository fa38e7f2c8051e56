import type { MailKind } from '../domain/mail';
import { acceptanceTemplate } from './acceptance.template';
import { digestTemplate } from './digest.template';
import { documentTemplate } from './document.template';
import { newDeadlineTemplate } from './new-deadline.template';
import { recallTemplate } from './recall.template';
import { receiptTemplate } from './receipt.template';
import { reminderTemplate } from './reminder.template';
import { requestTemplate } from './request.template';
import { returnTemplate } from './return.template';
import type { Template } from './template';

/** The wording of each kind of mail. What a template is given is checked by its own schema when it is written. */
export const templates: Readonly<Record<MailKind, Template<never>>> = {
  request: requestTemplate,
  receipt: receiptTemplate,
  return: returnTemplate,
  acceptance: acceptanceTemplate,
  recall: recallTemplate,
  'new-deadline': newDeadlineTemplate,
  document: documentTemplate,
  reminder: reminderTemplate,
  digest: digestTemplate,
};
