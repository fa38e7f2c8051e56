import type { Claim, ClaimedMail } from './claimed-mail';
import type { MailKind, MailStatus, SendingWindow } from './mail';

/** The work of the senders: whoever claims a mail has it alone until the lease ends (the machine's time). */
export abstract class MailQueue {
  /** Takes up to `limit` mails that may be sent now, the nearest due date first. */
  abstract claim(now: Date, windows: readonly SendingWindow[], limit: number): Promise<ClaimedMail[]>;

  /** Mails that could be sent at this instant, claimed ones among them. */
  abstract waiting(now: Date, windows: readonly SendingWindow[]): Promise<number>;

  /** Seconds since the oldest mail should have gone of those that may go now and have not; 0 where there is none. */
  abstract oldestAge(now: Date, windows: readonly SendingWindow[]): Promise<number>;

  /** From here on a lost answer means `unknown`. False where the report came, or another sender has the mail, meanwhile. */
  abstract begin(claim: Claim): Promise<boolean>;

  /** Gives back what was claimed and of which no byte went; it does not count as an attempt. */
  abstract release(claims: readonly Claim[], pauseMs: number): Promise<void>;

  /** Nothing is to be said before `until` (domain time); it does not count as an attempt. */
  abstract postpone(claim: Claim, until: Date): Promise<void>;

  /** After a fault of ours: again after `pauseMs` where no byte went. Answers the state it is in; undefined: another has it. */
  abstract faulted(claim: Claim, pauseMs: number): Promise<MailStatus | undefined>;

  /** Submissions whose sender died: nobody knows whether the relay took them. They are `unknown` from now on. */
  abstract abandoned(): Promise<{ id: string }[]>;

  /** Unknown ones that have waited long enough for news and were not repeated before. */
  abstract unknown(): Promise<{ id: string; kind: MailKind; stage: string | null }[]>;

  abstract repeat(id: string): Promise<void>;

  /** Closes mails whose time is over; those the relay had refused are failures, the others were just too late. */
  abstract expired(now: Date): Promise<{ id: string; refused: boolean }[]>;
}
