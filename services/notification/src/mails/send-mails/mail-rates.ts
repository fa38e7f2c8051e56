import { Injectable } from '@nestjs/common';
import { pause } from '@common/messaging/pause';
import { MailSettings } from '../domain/mail-settings';
import { TokenBucket } from '../domain/token-bucket';

/** Keeps this replica under the relay's rate. A bucket in memory: the limit protects the relay and is no business rule. */
@Injectable()
export class MailRates {
  private readonly all: TokenBucket;

  constructor(settings: MailSettings) {
    this.all = new TokenBucket(settings.perSecond, Date.now());
  }

  async wait(): Promise<void> {
    for (let delay = this.all.take(Date.now()); delay > 0; delay = this.all.take(Date.now())) await pause(delay);
  }
}
