import { Module } from '@nestjs/common';
import { OutlinesModule } from '../outlines/outlines.module';
import { PeopleModule } from '../people/people.module';
import { UnitsModule } from '../units/units.module';
import { CampaignRepository } from './domain/campaign.repository';
import { ExtendDeadlineController } from './extend-deadline/extend-deadline.controller';
import { ExtendDeadline } from './extend-deadline/extend-deadline.use-case';
import { ListCampaignsController } from './list-campaigns/list-campaigns.controller';
import { ListParticipantsController } from './list-participants/list-participants.controller';
import { ListParticipantsQuery } from './list-participants/list-participants.query';
import { OpenCampaignController } from './open-campaign/open-campaign.controller';
import { OpenCampaign } from './open-campaign/open-campaign.use-case';
import { ShowCampaignController } from './show-campaign/show-campaign.controller';
import { SqlCampaignRepository } from './storage/sql-campaign.repository';

@Module({
  imports: [UnitsModule, OutlinesModule, PeopleModule],
  controllers: [
    OpenCampaignController,
    ListCampaignsController,
    ShowCampaignController,
    ListParticipantsController,
    ExtendDeadlineController,
  ],
  providers: [
    OpenCampaign,
    ExtendDeadline,
    ListParticipantsQuery,
    { provide: CampaignRepository, useClass: SqlCampaignRepository },
  ],
  exports: [CampaignRepository],
})
export class CampaignsModule {}
