import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createLog } from '@common/logging/log';
import { Clock } from '@common/time/clock';
import { DemonstrationClock } from '@common/time/demonstration-clock';
import { BackgroundLoop } from '../../background-loop';
import { SenderWake } from '../sender-wake';
import { SendMails } from './send-mails.use-case';

const lookEveryMs = 1_000;

/** Sends as long as there is something to send, and looks again every second or when a mail was made. */
@Injectable()
export class SenderLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: BackgroundLoop;

  constructor(
    private readonly sendMails: SendMails,
    private readonly wake: SenderWake,
    private readonly clock: Clock,
  ) {
    const send = async () => (await this.sendMails.execute()) > 0;
    this.loop = new BackgroundLoop('the sender', lookEveryMs, send, createLog('notification'));
  }

  onApplicationBootstrap(): void {
    this.wake.listen(() => this.loop.wake());
    this.loop.start();
    if (this.clock instanceof DemonstrationClock) this.clock.onStep(() => this.idle());
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  private async idle(): Promise<boolean> {
    if (this.loop.busy) return false;
    if (await this.sendMails.idle()) return true;
    this.loop.wake();
    return false;
  }
}
