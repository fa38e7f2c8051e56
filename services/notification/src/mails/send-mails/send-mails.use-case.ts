import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { WorkingCalendar } from '@common/time/working-calendar';
import { faultsAtMost, pauseMs, retryDelayMs } from '../domain/backoff';
import type { ClaimedMail } from '../domain/claimed-mail';
import { MailLog } from '../domain/mail-log';
import { isRepeatedWhenUnknown } from '../domain/mail-policy';
import { MailQueue } from '../domain/mail-queue';
import { MailResults } from '../domain/mail-results';
import { openWindows } from '../domain/sending-window';
import { MailRates } from './mail-rates';
import { SendMail } from './send-mail.use-case';
import { SenderAlarms } from './sender-alarms';

const batch = 40;
const atOnce = 4;

/** Sends what may be sent now. Any number of replicas may do so at the same time. */
@Injectable()
export class SendMails {
  private failures = 0;
  private pausedUntil = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: MailQueue,
    private readonly sendMail: SendMail,
    private readonly results: MailResults,
    private readonly log: MailLog,
    private readonly alarms: SenderAlarms,
    private readonly rates: MailRates,
    private readonly calendar: WorkingCalendar,
    private readonly clock: Clock,
  ) {}

  /** Answers how many mails it took; 0 when there is nothing to do or the relay is away. */
  async execute(): Promise<number> {
    await this.settleLost();
    if (Date.now() < this.pausedUntil) return 0;
    const now = this.clock.now();
    const mails = await this.unitOfWork.run(() => this.queue.claim(now, openWindows(now, this.calendar), batch));
    const left = [...mails];
    await Promise.all(Array.from({ length: atOnce }, () => this.work(left)));
    return mails.length;
  }

  /** Nothing is left that could go at this instant; while the relay is away, what waits for it does not count. */
  async idle(): Promise<boolean> {
    if (Date.now() < this.pausedUntil) return true;
    const now = this.clock.now();
    return (await this.queue.waiting(now, openWindows(now, this.calendar))) === 0;
  }

  private async work(left: ClaimedMail[]): Promise<void> {
    for (let mail = left.shift(); mail; mail = left.shift()) {
      await this.rates.wait();
      const end = await this.sendMail.execute(mail).catch((error: unknown) => this.putBack(mail, error));
      if (end === 'done') this.failures = 0;
      else if (end !== 'faulted') await this.pause([mail, ...left.splice(0)], end);
    }
  }

  private async pause(
    unsent: readonly ClaimedMail[],
    { reply, needsPerson }: Readonly<{ reply: string; needsPerson: boolean }>,
  ): Promise<void> {
    this.failures += 1;
    const wait = pauseMs(this.failures);
    this.pausedUntil = Date.now() + wait;
    this.alarms.relayAway(reply, needsPerson, wait);
    await this.queue.release(unsent, wait);
  }

  /**
   * A defect of ours, or the database was away. Where no byte went the mail waits and is tried again, so many times; one
   * that is `submitting` stays so, because the relay may have it.
   */
  private async putBack(mail: ClaimedMail, error: unknown): Promise<'faulted'> {
    this.alarms.mailFaulted(mail.id, error);
    const detail = `lỗi của hệ thống: ${error instanceof Error ? error.message : String(error)}`;
    const faults = mail.attempt - mail.refusals;
    const record = this.unitOfWork.run(async () => {
      const status = await this.queue.faulted(mail, retryDelayMs(faults - 1));
      if (!status) return;
      await this.log.add([{ mailId: mail.id, status, detail }]);
      if (status !== 'submitting' && faults >= faultsAtMost) await this.results.failed(mail, 'failed', detail);
    });
    await record.catch((second: unknown) => this.alarms.mailFaulted(mail.id, second));
    return 'faulted';
  }

  /** Applies the policy to submissions whose answer was lost, and closes what is too late to send. */
  private settleLost(): Promise<void> {
    return this.unitOfWork.run(async () => {
      const abandoned = await this.queue.abandoned();
      await this.log.add(
        abandoned.map(({ id }) => ({ mailId: id, status: 'unknown', detail: 'không rõ kết quả gửi' })),
      );
      for (const { id, kind, stage } of await this.queue.unknown()) {
        if (!isRepeatedWhenUnknown(kind, stage)) continue;
        await this.queue.repeat(id);
        await this.log.add([{ mailId: id, status: 'pending', detail: 'gửi lại một lần vì không rõ kết quả' }]);
      }
      const expired = await this.queue.expired(this.clock.now());
      await this.log.add(
        expired.map(({ id, refused }) => ({
          mailId: id,
          status: refused ? ('failed' as const) : ('superseded' as const),
          detail: 'hết thời gian gửi',
        })),
      );
      const refused = expired.filter((mail) => mail.refused).map(({ id }) => id);
      await this.results.tellFailures(refused, 'hết thời gian gửi');
    });
  }
}
