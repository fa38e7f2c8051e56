import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import type { reportAccepted } from '@common/contracts/report-accepted';
import { RevisionBody } from '@common/contracts/revision-body';
import { RequireConsolidation } from '../../consolidations/require-consolidation';
import { ReadClaim } from '@common/object-store/read-claim';
import { AcceptReport } from './accept-report.use-case';

@Controller()
export class AcceptReportConsumer {
  constructor(
    private readonly consolidation: RequireConsolidation,
    private readonly readClaim: ReadClaim,
    private readonly acceptReport: AcceptReport,
  ) {}

  /** The body is read before anything but this report's own stream is locked. */
  @EventPattern<string>('intake.report.accepted.v1')
  async accepted({ data }: IntegrationEvent<DataOf<typeof reportAccepted>>): Promise<void> {
    await this.consolidation.of(data.campaignId);
    const body = await this.readClaim.json(data.body, RevisionBody);
    await this.acceptReport.execute({ ...data, bodySha256: data.body.sha256 }, body);
  }
}
