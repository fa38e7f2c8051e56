import type { MailStatus } from './mail';

export type MailChange = Readonly<{ mailId: string; status: MailStatus; detail: string | null }>;

/** Every change of a mail's state, in the transaction of the change. Append-only. */
export abstract class MailLog {
  abstract add(changes: readonly MailChange[]): Promise<void>;
}
