import type { DataSource } from 'typeorm';

type Range = Readonly<{ from: number; to: number; sections: readonly string[] }>;

/** Participants "unit-n" of a consolidation, each with an accepted report of one paragraph for each section. */
export async function manyAcceptedReports(
  database: DataSource,
  id: string,
  { from, to, sections }: Range,
): Promise<void> {
  await database.query(
    `insert into participant (consolidation_id, unit_id, capacity, participant_group, deadlines)
     select $1, 'unit-' || n, 'party', 'province', '{"due":"2022-06-30","onTime":"2022-06-30","lock":"2022-10-31"}'
       from generate_series($2::integer, $3::integer) n`,
    [id, from, to],
  );
  await database.query(
    `insert into report (report_id, consolidation_id, unit_id, capacity, latest, accepted)
     select $1 || 'report-' || n, $1, 'unit-' || n, 'party', '{"revision":1,"state":"accepted","onTime":true}',
            '{"revision":1,"nil":false,"onTime":true,"acceptedAt":"2022-06-29T03:00:00.000Z"}'
       from generate_series($2::integer, $3::integer) n`,
    [id, from, to],
  );
  await database.query(
    `insert into accepted_revision (report_id, revision, consolidation_id, body_sha256, indicators, accepted_at)
     select $1 || 'report-' || n, 1, $1, '', '[]', '2022-06-29T03:00:00.000Z'
       from generate_series($2::integer, $3::integer) n`,
    [id, from, to],
  );
  await database.query(
    `insert into contribution (report_id, revision, position, consolidation_id, unit_id, capacity, section_id, block_id,
            kind, block, notes, text, folded)
     select $1 || 'report-' || n, 1, place, $1, 'unit-' || n, 'party', section, 'b' || place, 'paragraph',
            jsonb_build_object('type', 'paragraph', 'id', 'b' || place, 'runs', '[]'::jsonb), '[]', '', ''
       from generate_series($2::integer, $3::integer) n, unnest($4::text[]) with ordinality as leaf (section, place)`,
    [id, from, to, sections],
  );
}
