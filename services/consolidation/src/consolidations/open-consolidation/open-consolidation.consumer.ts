import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { campaignOpened } from '@common/contracts/campaign-opened';
import { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import { ReadClaim } from '@common/object-store/read-claim';
import { OpenConsolidation } from './open-consolidation.use-case';

@Controller()
export class OpenConsolidationConsumer {
  constructor(
    private readonly readClaim: ReadClaim,
    private readonly openConsolidation: OpenConsolidation,
  ) {}

  @EventPattern<string>('intake.campaign.opened.v1')
  async opened({ data }: IntegrationEvent<DataOf<typeof campaignOpened>>): Promise<void> {
    await this.openConsolidation.execute(await this.readClaim.json(data.snapshot, CampaignSnapshot));
  }
}
