import { Controller, Get } from '@nestjs/common';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { CampaignView, viewCampaign } from '../campaign.view';
import { CampaignRepository } from '../domain/campaign.repository';

@Controller('campaigns')
export class ShowCampaignController {
  constructor(private readonly campaigns: CampaignRepository) {}

  @Get(':id')
  @Endpoint({
    permission: 'campaign.read',
    summary: 'A campaign: plan, dates, tasks, budget.',
    summaryVi: 'Một đợt sơ kết: kế hoạch, thời gian, nhiệm vụ, kinh phí.',
    answer: CampaignView,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath): Promise<CampaignView> {
    return viewCampaign(await this.campaigns.get(id));
  }
}
