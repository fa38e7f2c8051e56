import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { deadlineChanged } from '@common/contracts/deadline-changed';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import { RequireConsolidation } from '../../consolidations/require-consolidation';
import { ParticipantDeadlines } from '../storage/participant-deadlines';

@Controller()
export class FollowDeadlinesConsumer {
  constructor(
    private readonly consolidation: RequireConsolidation,
    private readonly participants: ParticipantDeadlines,
  ) {}

  @EventPattern<string>('intake.deadline.changed.v1')
  async changed({ data }: IntegrationEvent<DataOf<typeof deadlineChanged>>): Promise<void> {
    await this.consolidation.of(data.campaignId);
    await this.participants.change(data);
  }
}
