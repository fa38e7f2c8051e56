import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module';
import { OutlinesModule } from '../outlines/outlines.module';
import { PeopleModule } from '../people/people.module';
import { ReportsModule } from '../reports/reports.module';
import { CampaignWorkList } from './list-work/campaign-work-list';
import { ListWorkController } from './list-work/list-work.controller';
import { ListWork } from './list-work/list-work.use-case';
import { OwnWorkList } from './list-work/own-work-list';
import { CampaignDeskQuery } from './list-work/campaign-desk.query';
import { OwnReportsQuery } from './list-work/own-reports.query';

@Module({
  imports: [CampaignsModule, OutlinesModule, PeopleModule, ReportsModule],
  controllers: [ListWorkController],
  providers: [ListWork, OwnWorkList, CampaignWorkList, OwnReportsQuery, CampaignDeskQuery],
})
export class WorkModule {}
