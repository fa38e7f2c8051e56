import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { reportReturned } from '@common/contracts/report-returned';
import { Outbox } from '@common/outbox/outbox';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { CampaignRepository } from '../../campaigns/domain/campaign.repository';
import { GiveOutRemarks } from '../domain/give-out-remarks';
import { type Report, requireDecided, returnReport } from '../domain/report';
import { ReportRepository } from '../domain/report.repository';
import { ReturnRepository } from '../domain/return.repository';
import { RestoreDraft } from '../restore-draft';
import { ReviewPermission } from '../review-permission';

export type ReturnReason = Readonly<{
  reason: string;
  resubmitBy?: string | null | undefined;
  revision?: number | undefined;
}>;

/** Sends a report back with the reason and every remark on it; what was sent becomes the draft of the next revision. */
@Injectable()
export class ReturnReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportRepository,
    private readonly campaigns: CampaignRepository,
    private readonly returns: ReturnRepository,
    private readonly giveOutRemarks: GiveOutRemarks,
    private readonly restoreDraft: RestoreDraft,
    private readonly permission: ReviewPermission,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(reportId: string, given: ReturnReason, user: User): Promise<Report> {
    const { reason, resubmitBy = null, revision: seen } = given;
    await this.permission.require(reportId, user);
    return this.unitOfWork.run(async () => {
      const before = await this.reports.getForUpdate(reportId);
      requireDecided(before, seen);
      const returnedAt = this.clock.now();
      const { deadlines } = await this.campaigns.participant(before);
      const days = { today: plainDateOf(returnedAt), due: deadlines.due };
      const report = returnReport(before, { reason, by: user.name, resubmitBy }, days);
      const { campaignId, unitId, capacity, revision } = report;
      await this.reports.saveState(report);
      await this.returns.add({ reportId, revision, reason, returnedBy: user.name, returnedAt, resubmitBy });
      const remarks = await this.giveOutRemarks.ofReport(reportId, returnedAt);
      await this.restoreDraft.execute(report);
      const data = { reportId, campaignId, unitId, capacity, revision, reason, returnedBy: user.name, resubmitBy };
      await this.outbox.add({ contract: reportReturned, subject: reportId, data });
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId,
        action: 'report.returned',
        before: { status: before.status, revision: before.revision },
        after: { status: report.status, reason, resubmitBy, remarks },
      });
      return report;
    });
  }
}
