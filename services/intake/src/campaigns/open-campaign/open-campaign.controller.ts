import { Controller, Post } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody } from '@common/http/parsed';
import { CampaignView, viewCampaign } from '../campaign.view';
import { CampaignPlan } from '../domain/campaign-plan';
import { OpenCampaign } from './open-campaign.use-case';

@Controller('campaigns')
export class OpenCampaignController {
  constructor(private readonly open: OpenCampaign) {}

  @Post()
  @Endpoint({
    permission: 'campaign.manage',
    summary: 'Opens a campaign and tells every service.',
    summaryVi: 'Mở một đợt sơ kết và báo cho mọi dịch vụ.',
    answer: CampaignView,
  })
  async post(@ParsedBody(CampaignPlan) plan: CampaignPlan, @CurrentUser() user: User): Promise<CampaignView> {
    return viewCampaign(await this.open.execute(plan, user));
  }
}
