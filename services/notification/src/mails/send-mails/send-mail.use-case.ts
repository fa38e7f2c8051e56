import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { attemptsAtMost, retryDelayMs } from '../domain/backoff';
import type { ClaimedMail } from '../domain/claimed-mail';
import { MailLog } from '../domain/mail-log';
import { MailQueue } from '../domain/mail-queue';
import { MailRelay } from '../domain/mail-relay';
import { MailResults } from '../domain/mail-results';
import type { RelayAnswer } from '../domain/relay-answer';
import { Suppressions } from '../domain/suppressions';
import { PrepareMail } from './prepare-mail.use-case';

type Unreachable = Extract<RelayAnswer, { kind: 'unreachable' }>;

/** One claimed mail: prepare, commit that it goes, hand over, commit the answer. No transaction is open while SMTP is spoken. */
@Injectable()
export class SendMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly prepare: PrepareMail,
    private readonly relay: MailRelay,
    private readonly queue: MailQueue,
    private readonly results: MailResults,
    private readonly suppressions: Suppressions,
    private readonly log: MailLog,
  ) {}

  /** Answers what the relay said where it is away; the mail is then to be given back. */
  async execute(mail: ClaimedMail): Promise<'done' | Unreachable> {
    const message = await this.prepare.execute(mail);
    if (!message) return 'done';
    const answer = await this.relay.submit(message, () => this.begin(mail));
    if (answer.kind === 'unreachable') return answer;
    if (answer.kind !== 'abandoned') await this.record(mail, answer);
    return 'done';
  }

  private begin({ id, attempt }: ClaimedMail): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const begun = await this.queue.begin({ id, attempt });
      if (begun) await this.log.add([{ mailId: id, status: 'submitting', detail: `lần thử ${attempt}` }]);
      return begun;
    });
  }

  private record(mail: ClaimedMail, answer: RelayAnswer): Promise<void> {
    return this.unitOfWork.run(async () => {
      if ('refused' in answer) await this.suppressions.add(answer.refused, answer.reply);
      switch (answer.kind) {
        case 'accepted':
          return this.results.accepted(mail, answer.reply);
        case 'unknown':
          return this.results.unknown(mail, answer.reply);
        case 'deferred':
          return mail.refusals + 1 >= attemptsAtMost
            ? this.results.failed(mail, 'failed', answer.reply)
            : this.results.deferred(mail, answer.reply, retryDelayMs(mail.refusals));
        case 'bounced':
          return this.bounced(mail, answer);
      }
    });
  }

  /** Addresses that do not exist are left out from now on, and the mail is tried with whoever is left or stands above. */
  private bounced(
    mail: ClaimedMail,
    { refused, reply }: Readonly<{ refused: readonly string[]; reply: string }>,
  ): Promise<void> {
    return refused.length > 0 && mail.refusals < 5
      ? this.results.deferred(mail, reply, 0)
      : this.results.failed(mail, 'bounced', reply);
  }
}
