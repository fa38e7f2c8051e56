import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { RevisionBody } from '@common/contracts/revision-body';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { ConsolidationRepository } from '../../consolidations/domain/consolidation.repository';
import { ReportRepository, type ReportIdentity } from '../../participation/domain/report.repository';
import { afterNews } from '../../participation/domain/report-standing';
import { ContributionRepository } from '../domain/contribution.repository';
import { contributionsOf } from '../domain/contributions-of';

export type Acceptance = ReportIdentity &
  Readonly<{ revision: number; nil: boolean; onTime: boolean; acceptedAt: string; bodySha256: string }>;

@Injectable()
export class AcceptReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consolidations: ConsolidationRepository,
    private readonly reports: ReportRepository,
    private readonly contributions: ContributionRepository,
    private readonly audit: Audit,
  ) {}

  /** The revision's blocks enter, what the report contributed before is superseded. Only this report's rows are locked. */
  execute(acceptance: Acceptance, body: RevisionBody): Promise<void> {
    return this.unitOfWork.run(async () => {
      const { reportId, revision } = acceptance;
      const before = await this.reports.standing(reportId);
      const after = afterNews(before, { ...acceptance, state: 'accepted' });
      await this.reports.save(acceptance, after);
      if (after.accepted === before.accepted) return; // a newer revision is in
      const { campaign } = await this.consolidations.get(acceptance.campaignId);
      const sections = new Set(campaign.outline.sections.map(({ id }) => id));
      const contributions = contributionsOf(body, sections);
      await this.contributions.supersede(reportId, revision);
      await this.contributions.add({ ...acceptance, indicators: body.indicators, contributions });
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: null,
        unitId: acceptance.unitId,
        action: 'report.consolidated',
        before: before.accepted && { revision: before.accepted.revision },
        after: { revision, nil: acceptance.nil, contributions: contributions.length },
      });
    });
  }
}
