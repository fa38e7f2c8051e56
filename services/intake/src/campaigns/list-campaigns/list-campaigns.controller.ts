import { Controller, Get } from '@nestjs/common';
import { Endpoint } from '@common/http/endpoint';
import { type Page, pageOf } from '@common/paging/page';
import { CampaignView, viewCampaign } from '../campaign.view';
import { CampaignRepository } from '../domain/campaign.repository';

@Controller('campaigns')
export class ListCampaignsController {
  constructor(private readonly campaigns: CampaignRepository) {}

  @Get()
  @Endpoint({
    permission: 'campaign.read',
    summary: 'Every campaign, the newest first.',
    summaryVi: 'Mọi đợt sơ kết, mới nhất trước.',
    answer: pageOf(CampaignView),
  })
  async list(): Promise<Page<CampaignView>> {
    return { items: (await this.campaigns.list()).map(viewCampaign), nextCursor: null };
  }
}
