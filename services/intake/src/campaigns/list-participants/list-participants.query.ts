import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import type { Capacity } from '@common/contracts/unit';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { fold } from '@common/vietnamese/fold';
import { cursorAfter, type Page, pageFrom } from '@common/paging/page';
import { overseesAll } from '../../people/domain/acting';
import { ActingUsers } from '../../people/domain/acting-users';
import { CampaignRepository } from '../domain/campaign.repository';
import { reportIdOf } from '../domain/report-id';
import type { ParticipantFilter, ParticipantItem } from './participant-list';

type Row = Omit<ParticipantItem, 'reportId' | 'deadlines' | 'receivedAt'> & {
  due: string;
  onTime: string;
  lock: string;
  receivedAt: Date | null;
  position: number;
};

const sql = `
  select * from (
    select p.unit_id as "unitId", unit.name as "unitName", p.capacity, p.participant_group as "group", p.due::text,
           p.on_time::text as "onTime", p.lock::text, p.deadline_revision as "deadlineRevision",
           coalesce(r.status, 'not-started') as state, coalesce(r.revision, 0) as revision,
           case when r.on_time is null then p.on_time < $2::date else not r.on_time end as late,
           r.received_at as "receivedAt", unit.position, unit.search_key
      from participants p join units unit on unit.id = p.unit_id
      left join reports r on r.campaign_id = p.campaign_id and r.unit_id = p.unit_id and r.capacity = p.capacity
     where p.campaign_id = $1 and ($3::text[] is null or p.unit_id = any ($3))
  ) participant
   where ($4::text is null or state = $4) and ($5::text is null or "group" = $5) and ($6::boolean is null or late = $6)
     and ($7::text is null or search_key like $7)
     and ($8::integer is null or (position, "unitId", capacity) > ($8, $9::text, $10::text))
   order by position, "unitId", capacity limit $11`;

@Injectable()
export class ListParticipantsQuery {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly actingUsers: ActingUsers,
    private readonly clock: Clock,
  ) {}

  /** Those who asked see everyone, others the participants below their own units. */
  async find(campaignId: string, filter: ParticipantFilter, user: User): Promise<Page<ParticipantItem>> {
    const { ownerUnitId } = await this.campaigns.get(campaignId);
    const acting = await this.actingUsers.of(user);
    const visible = overseesAll(acting, ownerUnitId) ? null : [...acting.covers];
    const { state, group, late, q, cursor, limit } = filter;
    const pattern = q ? `%${fold(q).replace(/[%_\\]/g, '\\$&')}%` : null;
    const after = cursorAfter(cursor, ['number', 'string', 'string']);
    const today = plainDateOf(this.clock.now());
    const rows = await this.unitOfWork.query<Row>(sql, [
      ...[campaignId, today, visible, state ?? null, group ?? null, late ?? null, pattern],
      ...after,
      limit + 1,
    ]);
    const page = pageFrom(rows, limit, (row) => [row.position, row.unitId, row.capacity]);
    return { ...page, items: page.items.map((row) => itemOf(campaignId, row)) };
  }
}

function itemOf(campaignId: string, row: Row): ParticipantItem {
  const { unitId, unitName, capacity, group, due, onTime, lock, deadlineRevision, state, revision, late } = row;
  return {
    ...{ unitId, unitName, capacity, group, deadlines: { due, onTime, lock }, deadlineRevision, state },
    reportId: reportIdOf({ campaignId, unitId, capacity: capacity as Capacity }),
    ...{ revision, late, receivedAt: row.receivedAt?.toISOString() ?? null },
  };
}
