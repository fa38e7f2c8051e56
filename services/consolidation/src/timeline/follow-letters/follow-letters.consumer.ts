import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import type { notificationSent } from '@common/contracts/notification-sent';
import { RequireConsolidation } from '../../consolidations/require-consolidation';
import { TimelineSources } from '../storage/timeline-sources';

@Controller()
export class FollowLettersConsumer {
  constructor(
    private readonly consolidation: RequireConsolidation,
    private readonly sources: TimelineSources,
  ) {}

  /** Only the request letters of task 3 are of interest here; receipts and reminders are passed over. */
  @EventPattern<string>('notification.notification.sent.v1')
  async sent({ data }: IntegrationEvent<DataOf<typeof notificationSent>>): Promise<void> {
    if (data.kind !== 'request') return;
    await this.consolidation.of(data.campaignId);
    await this.sources.keepLetter(data);
  }
}
