import { OpenCampaignConsumer } from './open-campaign/open-campaign.consumer';
import { OpenCampaign } from './open-campaign/open-campaign.use-case';
import { Campaigns } from './storage/campaigns';
import { Obligations } from './storage/obligations';
import { UnitCopies } from './storage/unit-copies';
import { VisibleCampaigns } from './storage/visible-campaigns';
import { TrackUnitConsumer } from './track-unit/track-unit.consumer';

export const campaignConsumers = [TrackUnitConsumer, OpenCampaignConsumer];
export const campaignProviders = [Campaigns, Obligations, UnitCopies, VisibleCampaigns, OpenCampaign];
