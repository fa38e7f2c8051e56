import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import type { reportReturned } from '@common/contracts/report-returned';
import { AnnounceReturn } from './announce-return.use-case';

@Controller()
export class AnnounceReturnConsumer {
  constructor(private readonly useCase: AnnounceReturn) {}

  @EventPattern<string>('intake.report.returned.v1')
  handle({ data }: IntegrationEvent<DataOf<typeof reportReturned>>): Promise<void> {
    return this.useCase.execute(data);
  }
}
