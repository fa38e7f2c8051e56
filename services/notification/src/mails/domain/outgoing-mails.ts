import type { NewMail } from './mail';

/** Where mails are put to be sent. */
export abstract class OutgoingMails {
  /** Adds those whose key is new and answers them; wakes the sender once that is committed. */
  abstract add(mails: readonly NewMail[]): Promise<{ id: string; key: string }[]>;
}
