import { Injectable } from '@nestjs/common';
import type { CampaignSnapshot, Deadlines } from '@common/contracts/campaign-snapshot';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { nothingHeard, type ReportStanding } from './domain/report-standing';

/** A participant, or a unit that reported without being one (`group` null), with what was heard of its report. */
export type ParticipantStanding = Readonly<{
  unitId: string;
  unitName: string;
  capacity: 'state' | 'party';
  group: CampaignSnapshot['participants'][number]['group'] | null;
  deadlines: Deadlines | null;
  reportId: string | null;
  standing: ReportStanding;
  rank: number;
  parentId: string | null;
  /** The unit's official code; null where it is not known. */
  code: string | null;
  territoryId: string;
}>;

type Row = Omit<ParticipantStanding, 'standing'> & ReportStanding;

/** The rank of a unit we have no copy of: last. */
export const lastRank = 1_000_000;

@Injectable()
export class ParticipationQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** Everybody who owes or sent a report, in official order. */
  async of(consolidationId: string): Promise<ParticipantStanding[]> {
    const rows = await this.unitOfWork.query<Row>(
      `select unit_id as "unitId", capacity, coalesce(u.name, unit_id) as "unitName",
              p.participant_group as "group", p.deadlines, r.report_id as "reportId", r.latest, r.accepted, r.asked_again as "askedAgain",
              coalesce(u.sort_order, ${lastRank}) as rank, u.parent_id as "parentId", u.code,
              case when u.kind like 'province-%' then coalesce(u.parent_id, unit_id) else unit_id end as "territoryId"
         from (select * from participant where consolidation_id = $1) p
         full join (select * from report where consolidation_id = $1) r using (unit_id, capacity)
         left join unit_copy u on u.id = unit_id
        order by rank, unit_id, capacity`,
      [consolidationId],
    );
    return rows.map(({ latest, accepted, askedAgain, ...row }) => ({
      ...row,
      standing: latest === null && accepted === null ? nothingHeard : { latest, accepted, askedAgain },
    }));
  }
}
