import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { CampaignRepository } from '../campaigns/domain/campaign.repository';
import { actsWithin } from '../people/domain/acting';
import { NotYourUnit } from '../people/domain/acting.errors';
import { ActingUsers } from '../people/domain/acting-users';
import type { Report } from './domain/report';
import { ReportRepository } from './domain/report.repository';

/** Refuses who does not belong to the drafting team of the unit that asked for the report. */
@Injectable()
export class ReviewPermission {
  constructor(
    private readonly reports: ReportRepository,
    private readonly campaigns: CampaignRepository,
    private readonly actingUsers: ActingUsers,
  ) {}

  async require(reportId: string, user: User): Promise<Report> {
    const report = await this.reports.get(reportId);
    const { ownerUnitId } = await this.campaigns.get(report.campaignId);
    if (!actsWithin(await this.actingUsers.of(user), ownerUnitId, ['editor'])) throw new NotYourUnit(ownerUnitId);
    return report;
  }
}
