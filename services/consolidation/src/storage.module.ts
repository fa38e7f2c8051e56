import { Module } from '@nestjs/common';
import { Changes } from './changes/domain/changes';
import { PostgresChanges } from './changes/storage/postgres-changes';
import { ConsolidationRepository } from './consolidations/domain/consolidation.repository';
import { ReadableConsolidation } from './consolidations/readable-consolidation';
import { RequireConsolidation } from './consolidations/require-consolidation';
import { PostgresConsolidationRepository } from './consolidations/storage/postgres-consolidation.repository';
import { ContributionRepository } from './contributions/domain/contribution.repository';
import { PostgresContributionRepository } from './contributions/storage/postgres-contribution.repository';
import { DraftRepository } from './drafts/domain/draft.repository';
import { PostgresDraftRepository } from './drafts/storage/postgres-draft.repository';
import { ReportedValuesQuery } from './indicators/reported-values.query';
import { ReportRepository } from './participation/domain/report.repository';
import { ParticipationQuery } from './participation/participation.query';
import { PostgresReportRepository } from './participation/storage/postgres-report.repository';
import { SectionContributionsQuery } from './sections/section-contributions.query';
import { UnitsModule } from './units/units.module';

/** Binds what use cases ask of storage to PostgreSQL. */
@Module({
  imports: [UnitsModule],
  providers: [
    { provide: Changes, useClass: PostgresChanges },
    { provide: ConsolidationRepository, useClass: PostgresConsolidationRepository },
    { provide: ReportRepository, useClass: PostgresReportRepository },
    { provide: ContributionRepository, useClass: PostgresContributionRepository },
    { provide: DraftRepository, useClass: PostgresDraftRepository },
    ReadableConsolidation,
    RequireConsolidation,
    ParticipationQuery,
    ReportedValuesQuery,
    SectionContributionsQuery,
  ],
  exports: [
    Changes,
    ConsolidationRepository,
    ReportRepository,
    ContributionRepository,
    DraftRepository,
    ReadableConsolidation,
    RequireConsolidation,
    ParticipationQuery,
    ReportedValuesQuery,
    SectionContributionsQuery,
  ],
})
export class StorageModule {}
