import type { ParticipantItem } from '../list-participants/participant-list';
import { reportIdOf } from '../domain/report-id';

type Told = 'submittedAt' | 'receivedAt' | 'acceptedAt' | 'returnedAt';

export type ParticipantRow = Omit<ParticipantItem, 'reportId' | 'deadlines' | 'extension' | Told> &
  Readonly<Record<Told, Date | null>> &
  Readonly<{
    due: string;
    onTime: string;
    lock: string;
    extensionReason: string | null;
    decidedBy: string;
    decidedAt: Date;
    position: number;
  }>;

/**
 * $1 campaign, $2 today, $3 the states in which a report is owed, $4 the visible units, $5-$9 filters, $10-$12 where the
 * page begins, $13 its length, $14 the one unit asked for.
 */
export const participantsSql = `
  with participant as (
    select p.campaign_id, p.unit_id as "unitId", unit.name as "unitName", unit.short_name as "unitShortName", p.capacity,
           p.participant_group as "group", p.due::text, p.on_time::text as "onTime", p.lock::text,
           p.deadline_revision as "deadlineRevision", coalesce(r.status, 'not-started') as state, r.id as report_id,
           coalesce(r.revision, 0) as revision, coalesce(r.resubmit_by, p.due)::text as "dueOn",
           coalesce(r.status, 'not-started') = any ($3) and coalesce(r.resubmit_by, p.due) < $2::date as overdue,
           case when r.on_time is null then p.on_time < $2::date else not r.on_time end as late, r.sent_at as "submittedAt",
           r.received_at as "receivedAt", r.accepted_at as "acceptedAt", r.resubmit_by::text as "resubmitBy",
           unit.position, unit.search_key
      from participants p join units unit on unit.id = p.unit_id
      left join reports r on r.campaign_id = p.campaign_id and r.unit_id = p.unit_id and r.capacity = p.capacity
     where p.campaign_id = $1 and ($4::text[] is null or p.unit_id = any ($4)) and ($14::text is null or p.unit_id = $14)
  ), page as (
    select * from participant
     where ($5::text[] is null or state = any ($5)) and ($6::text is null or "group" = $6)
       and ($7::boolean is null or late = $7) and ($8::boolean is null or overdue = $8)
       and ($9::text is null or search_key like $9)
       and ($10::integer is null or (position, "unitId", capacity) > ($10, $11::text, $12::text))
     order by position, "unitId", capacity limit $13
  )
  select page.*, back.returned_at as "returnedAt", back.reason as "returnReason", e.reason as "extensionReason",
         e.decided_by as "decidedBy", e.decided_at as "decidedAt"
    from page
    left join extensions e on e.campaign_id = page.campaign_id and e.unit_id = page."unitId" and e.capacity = page.capacity
         and e.deadline_revision = page."deadlineRevision"
    left join lateral (select returned_at, reason from report_returns where report_id = page.report_id
         order by revision desc limit 1) back on true
   order by position, "unitId", capacity`;

export function participantItem(campaignId: string, row: ParticipantRow): ParticipantItem {
  const { unitId, unitName, unitShortName, capacity, group, due, onTime, lock, deadlineRevision } = row;
  const { state, revision, dueOn, overdue, late, returnReason, resubmitBy } = row;
  const { extensionReason: reason, decidedBy, decidedAt } = row;
  return {
    ...{ unitId, unitName, unitShortName, capacity, group, deadlines: { due, onTime, lock }, deadlineRevision },
    extension: reason === null ? null : { reason, decidedBy, decidedAt: decidedAt.toISOString() },
    ...{ state, reportId: reportIdOf({ campaignId, unitId, capacity }), revision, dueOn, overdue, late },
    submittedAt: row.submittedAt?.toISOString() ?? null,
    receivedAt: row.receivedAt?.toISOString() ?? null,
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    returnedAt: row.returnedAt?.toISOString() ?? null,
    ...{ returnReason, resubmitBy },
  };
}
