import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import type { ParticipantKey } from '../../campaigns/domain/campaign';
import { CampaignRepository } from '../../campaigns/domain/campaign.repository';
import { reportIdOf } from '../../campaigns/domain/report-id';
import { ActingUsers } from '../../people/domain/acting-users';
import { beginReport, type Report } from '../domain/report';
import { ReportRepository } from '../domain/report.repository';
import { requireSender } from '../require-sender';

/** Begins a participant's report, pinned to the campaign's outline; who comes second gets the one that is there. */
@Injectable()
export class StartReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportRepository,
    private readonly campaigns: CampaignRepository,
    private readonly actingUsers: ActingUsers,
    private readonly audit: Audit,
  ) {}

  async execute(key: ParticipantKey, user: User): Promise<{ report: Report; begun: boolean }> {
    const campaign = await this.campaigns.get(key.campaignId);
    requireSender(await this.actingUsers.of(user), key.unitId, campaign.ownerUnitId);
    return this.unitOfWork.run(async () => {
      await this.campaigns.participant(key);
      const report = beginReport(reportIdOf(key), key, campaign.outline);
      if (!(await this.reports.add(report))) return { report: await this.reports.get(report.id), begun: false };
      await this.audit.record({
        chain: { kind: 'report', id: report.id },
        actor: { id: user.id, name: user.name },
        unitId: key.unitId,
        action: 'report.begun',
        before: null,
        after: { status: report.status, outline: report.outline },
      });
      return { report, begun: true };
    });
  }
}
