import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module';
import { PeopleModule } from '../people/people.module';
import { ReportRepository } from './domain/report.repository';
import { ReadPermission } from './read-permission';
import { ReviewPermission } from './review-permission';
import { SqlReportRepository } from './storage/sql-report.repository';
import { WritePermission } from './write-permission';

/** Reports by id and who may read, write or review them. */
@Module({
  imports: [CampaignsModule, PeopleModule],
  providers: [
    ReadPermission,
    WritePermission,
    ReviewPermission,
    { provide: ReportRepository, useClass: SqlReportRepository },
  ],
  exports: [ReadPermission, WritePermission, ReviewPermission, ReportRepository],
})
export class ReportAccessModule {}
