import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import type { reportSubmitted } from '@common/contracts/report-submitted';
import { AnnounceSubmission } from './announce-submission.use-case';

@Controller()
export class AnnounceSubmissionConsumer {
  constructor(private readonly useCase: AnnounceSubmission) {}

  @EventPattern<string>('intake.report.submitted.v1')
  handle({ data }: IntegrationEvent<DataOf<typeof reportSubmitted>>): Promise<void> {
    return this.useCase.execute(data);
  }
}
