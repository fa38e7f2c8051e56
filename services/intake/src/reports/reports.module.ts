import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { CampaignsModule } from '../campaigns/campaigns.module';
import { OutlinesModule } from '../outlines/outlines.module';
import { PeopleModule } from '../people/people.module';
import { RemarksModule } from '../remarks/remarks.module';
import { UnitsModule } from '../units/units.module';
import { SubmitWholeReportController } from './submit-whole-report/submit-whole-report.controller';
import { StartReportController } from './start-report/start-report.controller';
import { ListReportsController } from './list-reports/list-reports.controller';
import { ShowReportController } from './show-report/show-report.controller';
import { SaveSectionController } from './save-section/save-section.controller';
import { SaveIndicatorsController } from './save-indicators/save-indicators.controller';
import { SaveCoverController } from './save-cover/save-cover.controller';
import { ImportWordController } from './import-word/import-word.controller';
import { ShowImportController } from './show-import/show-import.controller';
import { PlaceBlocksController } from './place-blocks/place-blocks.controller';
import { ShowValidationController } from './show-validation/show-validation.controller';
import { SubmitReportController } from './submit-report/submit-report.controller';
import { SendNilReturnController } from './send-nil-return/send-nil-return.controller';
import { RecallReportController } from './recall-report/recall-report.controller';
import { ReturnReportController } from './return-report/return-report.controller';
import { AcceptReportController } from './accept-report/accept-report.controller';
import { ListReturnsController } from './list-returns/list-returns.controller';
import { ListRevisionsController } from './list-revisions/list-revisions.controller';
import { ShowRevisionController } from './show-revision/show-revision.controller';
import { ShowReceiptController } from './show-receipt/show-receipt.controller';
import { ShowTrailController } from './show-trail/show-trail.controller';
import { CheckTrailController } from './show-trail/check-trail.controller';
import { SubmitWholeReport } from './submit-whole-report/submit-whole-report.use-case';
import { RecallReport } from './recall-report/recall-report.use-case';
import { ReturnReport } from './return-report/return-report.use-case';
import { AcceptReport } from './accept-report/accept-report.use-case';
import { StartReport } from './start-report/start-report.use-case';
import { ShowReport } from './show-report/show-report.use-case';
import { SaveSection } from './save-section/save-section.use-case';
import { SaveIndicators } from './save-indicators/save-indicators.use-case';
import { SubmitReport } from './submit-report/submit-report.use-case';
import { SendNilReturn } from './send-nil-return/send-nil-return.use-case';
import { ImportWord } from './import-word/import-word.use-case';
import { WhoseFile } from './import-word/whose-file.query';
import { RemoveAttachmentController } from './remove-attachment/remove-attachment.controller';
import { RemoveAttachment } from './remove-attachment/remove-attachment.use-case';
import { PlaceBlocks } from './place-blocks/place-blocks.use-case';
import { ListReportsQuery } from './list-reports/list-reports.query';
import { SendRevision } from './send-revision';
import { SubmissionsInWork } from './submissions-in-work';
import { RestoreDraft } from './restore-draft';
import { UnchangedSinceReturn } from './unchanged-since-return';
import { FileFindings } from './file-findings';
import { CurrentContent } from './current-content';
import { SavePart } from './save-part';
import { ForgetAnswers } from './forget-answers';
import { ArchiveRevisionGate } from './archive-revision.gate';
import { ReportAccessModule } from './report-access.module';
import { DraftRepository } from './domain/draft.repository';
import { RevisionRepository } from './domain/revision.repository';
import { ImportRecordRepository } from './domain/import-record.repository';
import { ReturnRepository } from './domain/return.repository';
import { SubmissionStore } from './domain/submission-store';
import { SqlDraftRepository } from './storage/sql-draft.repository';
import { SqlImportRecordRepository } from './storage/sql-import-record.repository';
import { SqlReturnRepository } from './storage/sql-return.repository';
import { SqlRevisionRepository } from './storage/sql-revision.repository';
import { SqlSubmissionStore } from './storage/sql-submission-store';

const controllers = [
  SubmitWholeReportController,
  StartReportController,
  ListReportsController,
  ShowReportController,
  SaveSectionController,
  SaveIndicatorsController,
  SaveCoverController,
  ImportWordController,
  ShowImportController,
  PlaceBlocksController,
  RemoveAttachmentController,
  ShowValidationController,
  SubmitReportController,
  SendNilReturnController,
  RecallReportController,
  ReturnReportController,
  AcceptReportController,
  ListReturnsController,
  ListRevisionsController,
  ShowRevisionController,
  ShowReceiptController,
  ShowTrailController,
  CheckTrailController,
];

const useCases = [
  SubmitWholeReport,
  RecallReport,
  ReturnReport,
  AcceptReport,
  StartReport,
  ShowReport,
  SaveSection,
  SaveIndicators,
  SubmitReport,
  SendNilReturn,
  ImportWord,
  PlaceBlocks,
  RemoveAttachment,
];

@Module({
  imports: [
    AttachmentsModule,
    CampaignsModule,
    OutlinesModule,
    PeopleModule,
    RemarksModule,
    ReportAccessModule,
    UnitsModule,
  ],
  controllers,
  providers: [
    ...useCases,
    ListReportsQuery,
    SendRevision,
    SubmissionsInWork,
    RestoreDraft,
    UnchangedSinceReturn,
    WhoseFile,
    FileFindings,
    CurrentContent,
    SavePart,
    ArchiveRevisionGate,
    ForgetAnswers,
    { provide: DraftRepository, useClass: SqlDraftRepository },
    { provide: RevisionRepository, useClass: SqlRevisionRepository },
    { provide: ImportRecordRepository, useClass: SqlImportRecordRepository },
    { provide: ReturnRepository, useClass: SqlReturnRepository },
    { provide: SubmissionStore, useClass: SqlSubmissionStore },
  ],
  exports: [DraftRepository],
})
export class ReportsModule {}
