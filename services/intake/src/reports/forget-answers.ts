import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { answersKeptDays } from '@common/http/idempotency-key';
import { SubmissionStore } from './domain/submission-store';

const everyMs = 3_600_000;

/** Deletes remembered answers whose time is over; every replica may, as often as it likes. */
@Injectable()
export class ForgetAnswers implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ForgetAnswers.name);
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly submissions: SubmissionStore) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), everyMs).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  async look(): Promise<void> {
    try {
      await this.submissions.forgetAnswers(answersKeptDays);
    } catch (error) {
      this.log.warn(`remembered answers were not looked through: ${String(error)}`);
    }
  }
}
