import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { CampaignRepository } from '../../campaigns/domain/campaign.repository';
import { cursorAfter, type Page, pageFrom } from '@common/paging/page';
import { overseesAll } from '../../people/domain/acting';
import { ActingUsers } from '../../people/domain/acting-users';
import { type ReportView, viewReport } from '../report.view';
import { reportColumns, reportOf, type ReportRow } from '../storage/report-columns';
import type { ReportFilter } from './report-filter';

const sql = `
  select ${reportColumns} from reports r
   where (r.campaign_id = any ($1) or r.unit_id = any ($2))
     and ($3::uuid is null or r.campaign_id = $3) and ($4::text is null or r.unit_id = $4)
     and ($5::text is null or r.status = $5) and ($6::boolean is null or r.on_time = not $6)
     and ($7::uuid is null or r.id > $7)
   order by r.id limit $8`;

@Injectable()
export class ListReportsQuery {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly actingUsers: ActingUsers,
  ) {}

  async find({ campaignId, unitId, status, late, cursor, limit }: ReportFilter, user: User): Promise<Page<ReportView>> {
    const acting = await this.actingUsers.of(user);
    const overseen = (await this.campaigns.list()).filter(({ ownerUnitId }) => overseesAll(acting, ownerUnitId));
    const rows = await this.unitOfWork.query<ReportRow>(sql, [
      overseen.map(({ id }) => id),
      [...acting.covers],
      ...[campaignId ?? null, unitId ?? null, status ?? null, late ?? null],
      ...cursorAfter(cursor, ['string']),
      limit + 1,
    ]);
    const { items, nextCursor } = pageFrom(rows, limit, ({ reportId }) => [reportId]);
    return { items: items.map((row) => viewReport(reportOf(row))), nextCursor };
  }
}
