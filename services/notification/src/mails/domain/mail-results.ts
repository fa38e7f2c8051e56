import type { Claim } from './claimed-mail';
import type { Recipients } from './recipients';
import type { WrittenMail } from './written-mail';

/**
 * Commits what became of a claimed mail, with its log and the event for the other services. A claim that another sender
 * has taken over changes nothing, but for `accepted`: what the relay has, it has.
 */
export abstract class MailResults {
  /** As it will go. */
  abstract written(claim: Claim, recipients: Recipients, mail: WrittenMail): Promise<void>;

  /** The relay has the mail. An answer that comes after the lease ended is still true. */
  abstract accepted(claim: Claim, reply: string): Promise<void>;

  /** The relay wants it later. */
  abstract deferred(claim: Claim, reply: string, delayMs: number): Promise<void>;

  /** Nobody will get it: refused for good, refused too long, or impossible to write. */
  abstract failed(claim: Claim, status: 'bounced' | 'failed', reason: string): Promise<void>;

  /** For mails that the queue has set to `failed`. */
  abstract tellFailures(ids: readonly string[], reason: string): Promise<void>;

  abstract unknown(claim: Claim, reply: string): Promise<void>;

  /** It is not to be sent any more, or not by itself. */
  abstract withdrawn(
    claim: Claim,
    status: 'superseded' | 'cancelled' | 'suppressed' | 'dry-run',
    why: string | null,
  ): Promise<void>;
}
