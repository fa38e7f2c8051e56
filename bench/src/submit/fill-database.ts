import type { Client } from 'pg';
import { progress } from '../bench-result';
import { connectedTo } from './connected-to';

const atOnce = 5_000;

/**
 * Copies a revision that is there into `revisions` more, of participants from the first on, with all its rows. They are
 * as right as their sample, so no rule of the tables is asked, and the body is taken as it was packed.
 */
export async function fillDatabase(url: string, revisions: number): Promise<void> {
  const client = await connectedTo(url);
  try {
    await client.query('set synchronous_commit = off; set session_replication_role = replica');
    for (let done = 0; done < revisions; done += atOnce) {
      await fill(client, done, Math.min(atOnce, revisions - done));
      progress(`filled ${Math.min(done + atOnce, revisions)} of ${revisions}`);
    }
    for (const table of [
      'reports',
      'revisions',
      'revision_sections',
      'revision_indicators',
      'answered_requests',
      'audit',
    ])
      await client.query(`vacuum analyze ${table}`);
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

async function fill(client: Client, first: number, count: number): Promise<void> {
  await client.query(
    `with sample as (select r.*, v.sha256, v.body, v.bytes, v.receipt from reports r
                       join revisions v on v.report_id = r.id and v.revision = r.revision limit 1),
     numbers as (select n, md5('filled ' || n)::uuid as id from generate_series($1::integer, $1::integer + $2::integer - 1) n),
     report as (
       insert into reports (id, campaign_id, unit_id, capacity, status, revision, outline_code, outline_version, sent_at, received_at, entered_at, on_time)
       select numbers.id, campaign_id, 'load-' || n, capacity, status, 1, outline_code, outline_version, sent_at, received_at, entered_at, on_time
         from numbers, sample),
     revision as (
       insert into revisions select numbers.id, 1, sha256, body, bytes, false, true, sent_at, received_at, entered_at, 'fill', receipt, 'fill'
         from numbers, sample),
     section as (
       insert into revision_sections select numbers.id, 1, s.section_id, s.sha256, s.blocks, s.characters
         from numbers, revision_sections s where s.report_id = (select id from sample)),
     indicator as (
       insert into revision_indicators select numbers.id, 1, i.indicator_id, i.value, i.comparator, i.numerator, i.denominator, i.period, i.raw
         from numbers, revision_indicators i where i.report_id = (select id from sample)),
     answered as (
       insert into answered_requests (actor, key, request_sha256, answer)
       select 'fill', 'fill-' || n, q.request_sha256, q.answer from numbers, (select * from answered_requests limit 1) q),
     chain as (insert into audit_chain select 'report', numbers.id::text, 1, 'fill' from numbers),
     stream as (insert into outbox_stream select 'report', numbers.id::text, 1 from numbers)
     insert into audit (kind, id, seq, entry, hash) select 'report', numbers.id::text, 1, a.entry, 'fill'
       from numbers, (select * from audit where kind = 'report' limit 1) a`,
    [first, count],
  );
}
