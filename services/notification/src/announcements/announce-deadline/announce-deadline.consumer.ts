import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import type { deadlineChanged } from '@common/contracts/deadline-changed';
import { AnnounceDeadline } from './announce-deadline.use-case';

@Controller()
export class AnnounceDeadlineConsumer {
  constructor(private readonly useCase: AnnounceDeadline) {}

  @EventPattern<string>('intake.deadline.changed.v1')
  handle({ data }: IntegrationEvent<DataOf<typeof deadlineChanged>>): Promise<void> {
    return this.useCase.execute(data);
  }
}
