import { Injectable } from '@nestjs/common';
import type { Capacity } from '@common/contracts/unit';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { PlainDate } from '@common/time/plain-date';
import { owedStates } from '../../reports/domain/owed';

type UnitOf = Readonly<{ reportId: string; unitId: string; unitName: string; capacity: Capacity }>;
export type WaitingRow = UnitOf &
  Readonly<{ revision: number; nil: boolean; onTime: boolean; since: Date; total: number }>;
export type ReturnedRow = UnitOf &
  Readonly<{ since: Date; resubmitBy: PlainDate | null; overdue: boolean; total: number; totalOverdue: number }>;
export type OwedRow = Readonly<{ count: number; overdue: number }>;

/** Returned reports stand in a list of their own. */
const notSentStates = owedStates.filter((state) => state !== 'returned');

const shown = 50;
const report = `r.id as "reportId", r.unit_id as "unitId", u.name as "unitName", r.capacity`;

const waiting = `
  select ${report}, r.revision, r.status = 'nil-return' as nil, r.on_time as "onTime", r.received_at as since,
         count(*) over ()::integer as total
    from reports r join units u on u.id = r.unit_id
   where r.campaign_id = $1 and r.status in ('submitted', 'nil-return')
   order by r.received_at, r.id limit ${shown}`;

const returned = `
  select ${report}, back.returned_at as since, back.resubmit_by::text as "resubmitBy",
         coalesce(r.resubmit_by, p.due) < $2::date as overdue, count(*) over ()::integer as total,
         (count(*) filter (where coalesce(r.resubmit_by, p.due) < $2::date) over ())::integer as "totalOverdue"
    from reports r join units u on u.id = r.unit_id
    join participants p on p.campaign_id = r.campaign_id and p.unit_id = r.unit_id and p.capacity = r.capacity
    join report_returns back on back.report_id = r.id and back.revision = r.revision
   where r.campaign_id = $1 and r.status = 'returned'
   order by back.returned_at, r.id limit ${shown}`;

const owed = `
  select count(*)::integer as count, (count(*) filter (where coalesce(r.resubmit_by, p.due) < $2::date))::integer as overdue
    from participants p
    left join reports r on r.campaign_id = p.campaign_id and r.unit_id = p.unit_id and r.capacity = p.capacity
   where p.campaign_id = $1 and coalesce(r.status, 'not-started') = any ($3)`;

/** What lies on the desk of a campaign's drafting team: what came, what went back, who owes; overdue as the glossary has it. */
@Injectable()
export class CampaignDeskQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  waiting(campaignId: string): Promise<WaitingRow[]> {
    return this.unitOfWork.query<WaitingRow>(waiting, [campaignId]);
  }

  returned(campaignId: string, today: PlainDate): Promise<ReturnedRow[]> {
    return this.unitOfWork.query<ReturnedRow>(returned, [campaignId, today]);
  }

  async owed(campaignId: string, today: PlainDate): Promise<OwedRow> {
    const [row] = await this.unitOfWork.query<OwedRow>(owed, [campaignId, today, notSentStates]);
    return row!;
  }
}
