import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createLog } from '@common/logging/log';
import { Clock } from '@common/time/clock';
import { WorkingCalendar } from '@common/time/working-calendar';
import { BackgroundLoop } from '../background-loop';
import { MailQueue } from './domain/mail-queue';
import { openWindows } from './domain/sending-window';
import { mailPendingOldestAge } from './mail-metrics';

const everyMs = 10_000;

/** Measures how long mails wait that might go; what waits for the morning does not count. */
@Injectable()
export class MailWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop = new BackgroundLoop(
    'the watch over mails',
    everyMs,
    () => this.look(),
    createLog('notification'),
  );

  constructor(
    private readonly queue: MailQueue,
    private readonly calendar: WorkingCalendar,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  async look(): Promise<boolean> {
    const now = this.clock.now();
    mailPendingOldestAge.set(await this.queue.oldestAge(now, openWindows(now, this.calendar)));
    return false;
  }
}
