import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { campaignOpened } from '@common/contracts/campaign-opened';
import { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import { ObjectStore } from '@common/object-store/object-store';
import { OpenCampaign } from './open-campaign.use-case';

@Controller()
export class OpenCampaignConsumer {
  constructor(
    private readonly objects: ObjectStore,
    private readonly openCampaign: OpenCampaign,
  ) {}

  @EventPattern<string>('intake.campaign.opened.v1')
  async handle({ data }: IntegrationEvent<DataOf<typeof campaignOpened>>): Promise<void> {
    const snapshot = await this.objects.get(data.snapshot);
    await this.openCampaign.execute(CampaignSnapshot.parse(JSON.parse(snapshot.toString('utf8'))));
  }
}
