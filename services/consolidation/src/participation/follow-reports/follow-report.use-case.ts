import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { RequireConsolidation } from '../../consolidations/require-consolidation';
import { afterNews, type ReportNews, type ReportStanding } from '../domain/report-standing';
import { type ReportIdentity, ReportRepository } from '../domain/report.repository';

@Injectable()
export class FollowReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consolidation: RequireConsolidation,
    private readonly reports: ReportRepository,
  ) {}

  /** Answers the standing before and after the news. */
  execute(report: ReportIdentity, news: ReportNews): Promise<{ before: ReportStanding; after: ReportStanding }> {
    return this.unitOfWork.run(async () => {
      await this.consolidation.of(report.campaignId);
      const before = await this.reports.standing(report.reportId);
      const after = afterNews(before, news);
      await this.reports.save(report, after);
      return { before, after };
    });
  }
}
