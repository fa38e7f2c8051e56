import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import type { reportRecalled } from '@common/contracts/report-recalled';
import type { reportReturned } from '@common/contracts/report-returned';
import type { reportSubmitted } from '@common/contracts/report-submitted';
import { FollowReport } from './follow-report.use-case';

@Controller()
export class FollowReportsConsumer {
  constructor(private readonly followReport: FollowReport) {}

  @EventPattern<string>('intake.report.submitted.v1')
  async submitted({ data }: IntegrationEvent<DataOf<typeof reportSubmitted>>): Promise<void> {
    await this.followReport.execute(data, { ...data, state: 'submitted' });
  }

  @EventPattern<string>('intake.report.recalled.v1')
  async recalled({ data }: IntegrationEvent<DataOf<typeof reportRecalled>>): Promise<void> {
    await this.followReport.execute(data, { revision: data.revision, state: 'recalled', onTime: null });
  }

  @EventPattern<string>('intake.report.returned.v1')
  async returned({ data }: IntegrationEvent<DataOf<typeof reportReturned>>): Promise<void> {
    await this.followReport.execute(data, { ...data, state: 'returned', onTime: null });
  }
}
