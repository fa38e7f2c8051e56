import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { attemptsAtMost, retryDelayMs } from '../domain/backoff';
import { MailRelay } from '../domain/mail-relay';
import { MailSettings } from '../domain/mail-settings';
import type { RelayAnswer } from '../domain/relay-answer';
import type { ClaimedMail } from '../storage/mail-queue';
import { MailLog } from '../storage/mail-log';
import { MailResults } from '../storage/mail-results';
import { Suppressions } from '../storage/suppressions';
import { PrepareMail } from './prepare-mail';

/** One claimed mail: prepare, commit that it goes, hand over, commit the answer. No transaction is open while SMTP is spoken. */
@Injectable()
export class SendMail {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly prepare: PrepareMail,
    private readonly relay: MailRelay,
    private readonly results: MailResults,
    private readonly suppressions: Suppressions,
    private readonly log: MailLog,
    private readonly settings: MailSettings,
  ) {}

  /** Answers `unreachable` where the relay is away; the mail is then as it was before. */
  async execute(mail: ClaimedMail): Promise<'done' | 'unreachable'> {
    const message = await this.prepare.execute(mail);
    if (!message) return 'done';
    const answer = await this.relay.submit(message, () => this.begin(mail));
    if (answer.kind === 'unreachable') return 'unreachable';
    if (answer.kind !== 'abandoned') await this.record(mail, answer);
    return 'done';
  }

  /** From here on a lost answer means `unknown`. False where the report came, or another sender has the mail, meanwhile. */
  private begin({ id, attempt }: ClaimedMail): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const begun = await this.unitOfWork.query(
        `with begun as (update mail set status = 'submitting', lease_until = now() + $3 * interval '1 s'
            where id = $1 and attempts = $2 and status in ('pending', 'deferred') returning id) select id from begun`,
        [id, attempt, this.settings.leaseSeconds],
      );
      if (begun.length > 0) await this.log.add([{ mailId: id, status: 'submitting', detail: `lần thử ${attempt}` }]);
      return begun.length > 0;
    });
  }

  private record(mail: ClaimedMail, answer: RelayAnswer): Promise<void> {
    return this.unitOfWork.run(async () => {
      if ('refused' in answer) await this.suppressions.add(answer.refused, answer.reply);
      switch (answer.kind) {
        case 'accepted':
          return this.results.accepted(mail.id, answer.reply);
        case 'unknown':
          return this.results.unknown(mail.id, answer.reply);
        case 'deferred':
          return mail.refusals + 1 >= attemptsAtMost
            ? this.results.failed(mail.id, 'failed', answer.reply)
            : this.results.deferred(mail.id, answer.reply, retryDelayMs(mail.refusals));
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
      ? this.results.deferred(mail.id, reply, 0)
      : this.results.failed(mail.id, 'bounced', reply);
  }
}
