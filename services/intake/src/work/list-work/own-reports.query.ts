import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { PlainDate } from '@common/time/plain-date';
import type { OwnReport } from '../domain/own-report';

type Row = Omit<OwnReport, 'returned'> &
  Readonly<{ reason: string | null; returnedBy: string; returnedAt: Date; askedAgainBy: PlainDate | null }>;

const sql = `
  select p.campaign_id as "campaignId", c.title as "campaignTitle", p.unit_id as "unitId", u.name as "unitName", p.capacity,
         p.due::text, p.on_time::text as "onTime", p.lock::text, r.id as "reportId", coalesce(r.status, 'not-started') as state,
         coalesce(r.revision, 0) as revision, r.resubmit_by::text as "resubmitBy", r.received_at as "receivedAt",
         back.reason, back.returned_by as "returnedBy", back.returned_at as "returnedAt", back.resubmit_by::text as "askedAgainBy"
    from participants p
    join campaigns c on c.id = p.campaign_id
    join units u on u.id = p.unit_id
    left join reports r on r.campaign_id = p.campaign_id and r.unit_id = p.unit_id and r.capacity = p.capacity
    left join report_returns back on back.report_id = r.id and back.revision = r.revision and r.status = 'returned'
   where p.unit_id = any ($1) and c.opened_on <= $2
   order by coalesce(r.resubmit_by, p.due), c.opened_on, u.position, p.capacity`;

/** What units owe to the campaigns that have been opened, the most urgent first. */
@Injectable()
export class OwnReportsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  async find(unitIds: readonly string[], today: PlainDate): Promise<OwnReport[]> {
    if (unitIds.length === 0) return [];
    const rows = await this.unitOfWork.query<Row>(sql, [unitIds, today]);
    return rows.map(({ reason, returnedBy, returnedAt, askedAgainBy, ...row }) => ({
      ...row,
      returned: reason === null ? null : { reason, by: returnedBy, at: returnedAt, resubmitBy: askedAgainBy },
    }));
  }
}
