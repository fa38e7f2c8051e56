import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import type { Campaign } from '../campaigns/domain/campaign';
import { CampaignRepository } from '../campaigns/domain/campaign.repository';
import { type Acting } from '../people/domain/acting';
import { ActingUsers } from '../people/domain/acting-users';
import type { Report } from './domain/report';
import { ReportRepository } from './domain/report.repository';
import { requireSender } from './require-sender';

export type Writing = Readonly<{ report: Report; campaign: Campaign; acting: Acting; entersPaper: boolean }>;

/** Refuses who neither writes for the report's unit nor enters papers for the unit that asked. */
@Injectable()
export class WritePermission {
  constructor(
    private readonly reports: ReportRepository,
    private readonly campaigns: CampaignRepository,
    private readonly actingUsers: ActingUsers,
  ) {}

  async require(reportId: string, user: User): Promise<Writing> {
    const report = await this.reports.get(reportId);
    const campaign = await this.campaigns.get(report.campaignId);
    const acting = await this.actingUsers.of(user);
    return { report, campaign, acting, entersPaper: requireSender(acting, report.unitId, campaign.ownerUnitId) };
  }
}
