import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotRun } from '../cannot-run';
import { connectedTo } from './connected-to';
import { participantStatements } from './load-campaign';

/** What the rival writes: taken from a revision of ours, so that every row has the size of ours. */
export type SampleRows = Readonly<{ body: string; receipt: string; answer: string; event: string; audit: string }>;

export function requirePgbench(): string {
  const found = spawnSync('pgbench', ['--version'], { encoding: 'utf8' });
  if (found.status === 0) return found.stdout.trim();
  throw new CannotRun(
    'Chưa có pgbench. Hãy cài: apt-get install postgresql-contrib (Debian).\npgbench is missing. Install it: apt-get install postgresql-contrib (Debian).',
  );
}

const campaign = '00000000-0000-8000-8000-000000000001';

/** The rival's database gets the units, the campaign and the participants that the rows refer to; it begins at `firstUnit`. */
export async function prepareRival(url: string, participants: number, firstUnit: number): Promise<void> {
  const client = await connectedTo(url);
  try {
    await client.query(`
      insert into units (id, code, kind, capacity, name, short_name, aliases, position, valid_from, contacts, search_key)
      values ('central-BYT', 'BYT', 'ministry', 'state', 'Bộ Y tế', 'Bộ Y tế', '[]', 1, '2021-07-23', '[]', 'byt');
      insert into outlines values ('NQ20-5N', 1, 't', 's', '{}');
      insert into campaigns values ('${campaign}', 'rival', 't', 'central-BYT', 'NQ20-5N', 1, current_date, '{}');
      create sequence rival_unit minvalue ${firstUnit};`);
    for (const statement of participantStatements(participants))
      await client.query(statement, statement.includes('$1') ? [campaign] : []);
  } finally {
    await client.end();
  }
}

/** One transaction as a program would write it that knows all: seven round trips, prepared, rows of one kind at once. */
function script(sections: number, indicators: number): string {
  const hash = `encode(sha256(convert_to(:n::text, 'UTF8')), 'hex')`;
  return [
    'begin',
    `select n, md5(n::text)::uuid as id from nextval('rival_unit') n \\gset`,
    `with report as (insert into reports (id, campaign_id, unit_id, capacity, status, revision, outline_code, outline_version, sent_at, received_at, entered_at, on_time)
       values (:id::uuid, '${campaign}', 'load-' || :n, 'party', 'submitted', 1, 'NQ20-5N', 1, now(), now(), now(), true)),
     answered as (insert into answered_requests (actor, key, request_sha256, answer) values ('load', 'load-' || :n, ${hash}, :answer))
     insert into revisions (report_id, revision, sha256, body, bytes, nil, on_time, sent_at, received_at, entered_at, sent_by, receipt, sent_by_name)
     values (:id::uuid, 1, ${hash}, :body, length(:body), false, true, now(), now(), now(), 'load', :receipt, 'load')`,
    `with sections as (insert into revision_sections select :id::uuid, 1, 'nq20.muc-' || s, ${hash}, 7, 2000 from generate_series(1, ${sections}) s)
     insert into revision_indicators select :id::uuid, 1, 'IND' || i, i, '=', null, null, '2022', '93,2' from generate_series(1, ${indicators}) i`,
    `with stream as (insert into outbox_stream values ('report', :id::text, 1) on conflict (aggregate, subject) do update set last_sequence = outbox_stream.last_sequence + 1 returning last_sequence)
     insert into outbox (event_id, type, aggregate, subject, sequence, domain_time, correlation_id, data)
     select :id::uuid, 'intake.report.submitted.v1', 'report', :id::text, last_sequence, now(), 'bench', :event::jsonb from stream`,
    `with head as (insert into audit_chain values ('report', :id::text, 1, ${hash}) on conflict (kind, id) do update set seq = audit_chain.seq + 1 returning seq, hash)
     insert into audit (kind, id, seq, entry, hash) select 'report', :id::text, seq, :audit, hash from head`,
    'commit',
  ]
    .map((statement) => (statement.endsWith('\\gset') ? statement : `${statement.replace(/\s*\n\s*/g, ' ')};`))
    .join('\n');
}

/** Transactions a second that pgbench commits. */
export async function runRival(
  url: string,
  folder: string,
  rows: SampleRows,
  counts: [number, number],
  seconds: number,
): Promise<number> {
  const file = join(folder, 'rival.sql');
  writeFileSync(file, script(...counts));
  const variables = Object.entries(rows).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  const flags = ['-n', '-M', 'prepared', '-c', '8', '-j', '2', '-T', String(seconds), '-f', file];
  const told = await promisify(execFile)('pgbench', [...flags, ...variables, url], { maxBuffer: 1 << 26 });
  return Number(/tps = ([\d.]+)/.exec(told.stdout)![1]);
}
