import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { campaignOpened } from '@common/contracts/campaign-opened';
import { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import { ReadClaim } from '@common/object-store/read-claim';
import { OpenCampaign } from './open-campaign.use-case';

@Controller()
export class OpenCampaignConsumer {
  constructor(
    private readonly claims: ReadClaim,
    private readonly openCampaign: OpenCampaign,
  ) {}

  @EventPattern<string>('intake.campaign.opened.v1')
  async handle({ data }: IntegrationEvent<DataOf<typeof campaignOpened>>): Promise<void> {
    await this.openCampaign.execute(await this.claims.json(data.snapshot, CampaignSnapshot));
  }
}
