import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MessagingRuntime } from '@common/messaging/messaging-runtime';
import { Clock } from '@common/time/clock';
import { DemonstrationClock } from '@common/time/demonstration-clock';

/** A day of the demonstration is over when everything that arrived on it has been merged and told. */
@Injectable()
export class DemonstrationIdle implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly messaging: MessagingRuntime,
  ) {}

  onModuleInit(): void {
    if (this.clock instanceof DemonstrationClock) this.clock.onStep(() => this.messaging.idle());
  }
}
