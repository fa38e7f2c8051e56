import { Module } from '@nestjs/common';
import { ChangeHub } from './changes/change-hub';
import { FollowChangesController } from './changes/follow-changes/follow-changes.controller';
import { OpenConsolidationConsumer } from './consolidations/open-consolidation/open-consolidation.consumer';
import { OpenConsolidation } from './consolidations/open-consolidation/open-consolidation.use-case';
import { ListConsolidationsController } from './consolidations/list-consolidations/list-consolidations.controller';
import { ListConsolidationsQuery } from './consolidations/list-consolidations/list-consolidations.query';
import { ShowConsolidationController } from './consolidations/show-consolidation/show-consolidation.controller';
import { SectionCountsQuery } from './consolidations/show-consolidation/section-counts.query';
import { AcceptReportConsumer } from './contributions/accept-report/accept-report.consumer';
import { AcceptReport } from './contributions/accept-report/accept-report.use-case';
import { ListContributionsController } from './contributions/list-contributions/list-contributions.controller';
import { ListContributionsQuery } from './contributions/list-contributions/list-contributions.query';
import { DraftContent } from './drafts/draft-content';
import { DraftsQuery } from './drafts/drafts.query';
import { FreezeDraftController } from './drafts/freeze-draft/freeze-draft.controller';
import { FreezeDraft } from './drafts/freeze-draft/freeze-draft.use-case';
import { LateReportsQuery } from './drafts/late-reports.query';
import { ReadableDraft } from './drafts/readable-draft';
import { ListDraftsController } from './drafts/list-drafts/list-drafts.controller';
import { ShowDraftController } from './drafts/show-draft/show-draft.controller';
import { ShowDraftSectionController } from './drafts/show-draft-section/show-draft-section.controller';
import { ShowIndicatorsController } from './indicators/show-indicators/show-indicators.controller';
import { FollowDeadlinesConsumer } from './participation/follow-deadlines/follow-deadlines.consumer';
import { FollowReport } from './participation/follow-reports/follow-report.use-case';
import { FollowReportsConsumer } from './participation/follow-reports/follow-reports.consumer';
import { ShowParticipationController } from './participation/show-participation/show-participation.controller';
import { ReportCountsQuery } from './participation/show-matrix/report-counts.query';
import { ShowMatrixController } from './participation/show-matrix/show-matrix.controller';
import { SeenReportQuery } from './participation/show-report/seen-report.query';
import { ShowReportController } from './participation/show-report/show-report.controller';
import { ParticipantDeadlines } from './participation/storage/participant-deadlines';
import { ShowSectionController } from './sections/show-section/show-section.controller';
import { ShowUnplacedController } from './sections/show-unplaced/show-unplaced.controller';
import { StorageModule } from './storage.module';
import { FollowDocumentsConsumer } from './timeline/follow-documents/follow-documents.consumer';
import { FollowLettersConsumer } from './timeline/follow-letters/follow-letters.consumer';
import { CampaignEvidenceQuery } from './timeline/show-timeline/campaign-evidence.query';
import { ShowTimelineController } from './timeline/show-timeline/show-timeline.controller';
import { TimelineSources } from './timeline/storage/timeline-sources';
import { UnitsModule } from './units/units.module';

const consumers = [
  OpenConsolidationConsumer,
  FollowReportsConsumer,
  FollowDeadlinesConsumer,
  AcceptReportConsumer,
  FollowLettersConsumer,
  FollowDocumentsConsumer,
];

const controllers = [
  ListConsolidationsController,
  ShowConsolidationController,
  ShowParticipationController,
  ShowMatrixController,
  ShowReportController,
  ShowSectionController,
  ShowUnplacedController,
  ListContributionsController,
  ShowIndicatorsController,
  FreezeDraftController,
  ListDraftsController,
  ShowDraftController,
  ShowDraftSectionController,
  ShowTimelineController,
  FollowChangesController,
];

const useCases = [OpenConsolidation, FollowReport, AcceptReport, FreezeDraft];

const queries = [
  ListConsolidationsQuery,
  DraftsQuery,
  ReadableDraft,
  DraftContent,
  SeenReportQuery,
  ReportCountsQuery,
  SectionCountsQuery,
  ListContributionsQuery,
  LateReportsQuery,
  ParticipantDeadlines,
  TimelineSources,
  CampaignEvidenceQuery,
  ChangeHub,
];

/** Merges what the units report: by section, with the source of every paragraph; freezes drafts of it. */
@Module({
  imports: [UnitsModule, StorageModule],
  controllers: [...consumers, ...controllers],
  providers: [...useCases, ...queries],
})
export class ConsolidationModule {}
