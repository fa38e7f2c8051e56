import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module';
import { OutlinesModule } from '../outlines/outlines.module';
import { PeopleModule } from '../people/people.module';
import { AcceptReportController } from './accept-report/accept-report.controller';
import { AcceptReport } from './accept-report/accept-report.use-case';
import { ArchiveRevisionGate } from './archive-revision.gate';
import { DraftRepository } from './domain/draft.repository';
import { ReportRepository } from './domain/report.repository';
import { RevisionRepository } from './domain/revision.repository';
import { SubmissionStore } from './domain/submission-store';
import { RecallReportController } from './recall-report/recall-report.controller';
import { RecallReport } from './recall-report/recall-report.use-case';
import { RestoreDraft } from './restore-draft';
import { ReturnReportController } from './return-report/return-report.controller';
import { ReturnReport } from './return-report/return-report.use-case';
import { ReviewPermission } from './review-permission';
import { SendRevision } from './send-revision';
import { SqlDraftRepository } from './storage/sql-draft.repository';
import { SqlReportRepository } from './storage/sql-report.repository';
import { SqlRevisionRepository } from './storage/sql-revision.repository';
import { SqlSubmissionStore } from './storage/sql-submission-store';
import { SubmitWholeReportController } from './submit-whole-report/submit-whole-report.controller';
import { SubmitWholeReport } from './submit-whole-report/submit-whole-report.use-case';
import { WritePermission } from './write-permission';

@Module({
  imports: [CampaignsModule, OutlinesModule, PeopleModule],
  controllers: [SubmitWholeReportController, RecallReportController, ReturnReportController, AcceptReportController],
  providers: [
    SubmitWholeReport,
    RecallReport,
    ReturnReport,
    AcceptReport,
    SendRevision,
    RestoreDraft,
    ReviewPermission,
    WritePermission,
    ArchiveRevisionGate,
    { provide: ReportRepository, useClass: SqlReportRepository },
    { provide: DraftRepository, useClass: SqlDraftRepository },
    { provide: RevisionRepository, useClass: SqlRevisionRepository },
    { provide: SubmissionStore, useClass: SqlSubmissionStore },
  ],
})
export class ReportsModule {}
