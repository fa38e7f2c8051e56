import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import type { reportRecalled } from '@common/contracts/report-recalled';
import { AnnounceRecall } from './announce-recall.use-case';

@Controller()
export class AnnounceRecallConsumer {
  constructor(private readonly useCase: AnnounceRecall) {}

  @EventPattern<string>('intake.report.recalled.v1')
  handle({ data }: IntegrationEvent<DataOf<typeof reportRecalled>>): Promise<void> {
    return this.useCase.execute(data);
  }
}
