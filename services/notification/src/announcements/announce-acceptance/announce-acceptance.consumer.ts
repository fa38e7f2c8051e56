import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import type { reportAccepted } from '@common/contracts/report-accepted';
import { AnnounceAcceptance } from './announce-acceptance.use-case';

@Controller()
export class AnnounceAcceptanceConsumer {
  constructor(private readonly useCase: AnnounceAcceptance) {}

  @EventPattern<string>('intake.report.accepted.v1')
  handle({ data }: IntegrationEvent<DataOf<typeof reportAccepted>>): Promise<void> {
    return this.useCase.execute(data);
  }
}
