import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { reportRecalled } from '@common/contracts/report-recalled';
import { Outbox } from '@common/outbox/outbox';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { CampaignRepository } from '../../campaigns/domain/campaign.repository';
import { recallReport, type Report } from '../domain/report';
import { RecallIsTheUnits } from '../domain/report.errors';
import { ReportRepository } from '../domain/report.repository';
import { requireRecallable } from '../domain/timeliness';
import { RestoreDraft } from '../restore-draft';
import { WritePermission } from '../write-permission';

/** The unit takes its report back before anybody decided on it. */
@Injectable()
export class RecallReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportRepository,
    private readonly campaigns: CampaignRepository,
    private readonly restoreDraft: RestoreDraft,
    private readonly permission: WritePermission,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(reportId: string, user: User): Promise<Report> {
    const { entersPaper, report: wanted } = await this.permission.require(reportId, user);
    if (entersPaper) throw new RecallIsTheUnits(wanted.unitId);
    return this.unitOfWork.run(async () => {
      const before = await this.reports.getForUpdate(reportId);
      const report = recallReport(before);
      const { deadlines } = await this.campaigns.participant(before);
      requireRecallable(before, deadlines, this.clock.now());
      const { campaignId, unitId, capacity, revision } = report;
      await this.reports.saveState(report);
      await this.restoreDraft.execute(report);
      await this.outbox.add({
        contract: reportRecalled,
        subject: reportId,
        data: { reportId, campaignId, unitId, capacity, revision },
      });
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId,
        action: 'report.recalled',
        before: { status: before.status, revision },
        after: { status: report.status, revision },
      });
      return report;
    });
  }
}
