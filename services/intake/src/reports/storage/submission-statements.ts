import { reportColumns } from './report-columns';

/** Participant, unit, report (locked) and an answer given before, in one round trip. */
export const openSubmission = `
  select p.participant_group as "group", p.due::text, p.on_time::text as "onTimeDay", p.lock::text,
         p.deadline_revision as "deadlineRevision", unit.name as "unitName",
         answered.request_sha256 as "answeredSha256", answered.answer, report.*
    from participants p
    join units unit on unit.id = p.unit_id
    left join answered_requests answered on answered.actor = $4 and answered.key = $5
    left join lateral (
      select ${reportColumns} from reports r
       where r.campaign_id = p.campaign_id and r.unit_id = p.unit_id and r.capacity = p.capacity
         for no key update) report on true
   where p.campaign_id = $1 and p.unit_id = $2 and p.capacity = $3`;

/** Report, revision with its rows and the remembered answer; nothing at all if another request was faster. */
export const storeRevision = `
  with report as (
    insert into reports as r (id, campaign_id, unit_id, capacity, status, revision, outline_code, outline_version,
                              sent_at, received_at, entered_at, on_time, source_sha256)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    on conflict (id) do update set status = excluded.status, revision = excluded.revision, sent_at = excluded.sent_at,
      received_at = excluded.received_at, entered_at = excluded.entered_at, on_time = excluded.on_time, returned = null,
      source_sha256 = excluded.source_sha256
      where r.revision = excluded.revision - 1
    returning id, revision, sent_at, received_at, entered_at, on_time
  ), revision as (
    insert into revisions (report_id, revision, sha256, body, bytes, nil, on_time, sent_at, received_at, entered_at, sent_by, receipt,
                           sent_by_name)
    select id, revision, $14, $15, $16, $17, on_time, sent_at, received_at, entered_at, $18, $19, $24 from report
  ), answered as (
    insert into answered_requests (actor, key, request_sha256, answer) select $20, $21, $22, $23 from report
    on conflict do nothing returning key
  ), sections as (
    insert into revision_sections (report_id, revision, section_id, sha256, blocks, characters)
    select report.id, report.revision, section.*
      from report, unnest($25::text[], $26::text[], $27::integer[], $28::integer[]) as section
  ), indicators as (
    insert into revision_indicators (report_id, revision, indicator_id, value, comparator, numerator, denominator, period, raw)
    select report.id, report.revision, indicator.*
      from report, unnest($29::text[], $30::double precision[], $31::text[], $32::double precision[], $33::double precision[],
                          $34::text[], $35::text[]) as indicator
  ) select (select count(*) from report)::integer + (select count(*) from answered)::integer as rows`;
