import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import type { Campaign } from '../campaigns/domain/campaign';
import { CampaignRepository } from '../campaigns/domain/campaign.repository';
import { overseesAll } from '../people/domain/acting';
import { ActingUsers } from '../people/domain/acting-users';
import type { Report } from './domain/report';
import { ReportNotFound } from './domain/report.errors';
import { ReportRepository } from './domain/report.repository';

/** A unit sees the reports of its own and of the units below it, those who asked see all; others see none at all. */
@Injectable()
export class ReadPermission {
  constructor(
    private readonly reports: ReportRepository,
    private readonly campaigns: CampaignRepository,
    private readonly actingUsers: ActingUsers,
  ) {}

  async require(reportId: string, user: User): Promise<{ report: Report; campaign: Campaign }> {
    const report = await this.reports.get(reportId);
    const campaign = await this.campaigns.get(report.campaignId);
    const acting = await this.actingUsers.of(user);
    if (!acting.covers.has(report.unitId) && !overseesAll(acting, campaign.ownerUnitId))
      throw new ReportNotFound(reportId);
    return { report, campaign };
  }
}
