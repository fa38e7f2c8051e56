import { ReadClaim } from '@common/object-store/read-claim';
import { OpenCampaignConsumer } from './open-campaign/open-campaign.consumer';
import { OpenCampaign } from './open-campaign/open-campaign.use-case';
import { Campaigns } from './domain/campaigns';
import { PostgresCampaigns } from './storage/postgres-campaigns';
import { Obligations } from './domain/obligations';
import { PostgresObligations } from './storage/postgres-obligations';
import { UnitCopies } from './domain/unit-copies';
import { PostgresUnitCopies } from './storage/postgres-unit-copies';
import { VisibleCampaigns } from './domain/visible-campaigns';
import { PostgresVisibleCampaigns } from './storage/postgres-visible-campaigns';
import { TrackUnitConsumer } from './track-unit/track-unit.consumer';

export const campaignConsumers = [TrackUnitConsumer, OpenCampaignConsumer];
export const campaignProviders = [
  { provide: Campaigns, useClass: PostgresCampaigns },
  { provide: Obligations, useClass: PostgresObligations },
  { provide: UnitCopies, useClass: PostgresUnitCopies },
  { provide: VisibleCampaigns, useClass: PostgresVisibleCampaigns },
  OpenCampaign,
  ReadClaim,
];
