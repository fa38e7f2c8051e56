import { Client } from 'pg';

const declarationLock = 0x6275;

/** Queues as one table: the embedded stand-in for a broker, in a database of its own. */
const tables = `
  create table if not exists bus_binding (
    queue text not null, pattern text not null, expression text not null, primary key (queue, pattern)
  );
  create table if not exists bus_message (
    id bigint generated always as identity primary key,
    queue text not null,
    message jsonb not null,
    session integer,
    deliveries integer not null default 0,
    dead_reason text
  ) with (autovacuum_vacuum_scale_factor = 0.02, fillfactor = 70);
  create index if not exists bus_message_ready on bus_message (queue, id) where session is null and dead_reason is null;
`;

export async function declarePostgresTopology(
  url: string,
  bindings: Readonly<Record<string, readonly string[]>>,
): Promise<{ queues: string[]; limits: 'built-in' }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [declarationLock]);
    await client.query(tables);
    await client.query('delete from bus_binding');
    for (const [queue, patterns] of Object.entries(bindings)) {
      for (const pattern of patterns) {
        await client.query('insert into bus_binding (queue, pattern, expression) values ($1, $2, $3)', [
          queue,
          pattern,
          expressionOf(pattern),
        ]);
      }
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
  return { queues: Object.keys(bindings), limits: 'built-in' };
}

/** A topic pattern (`*` one word, `#` any number of words) as a regular expression. */
export function expressionOf(pattern: string): string {
  const words = pattern.split('.').map((word) => {
    if (word === '#') return '(\\.[^.]+)*';
    return word === '*' ? '\\.[^.]+' : `\\.${word.replace(/[^\w-]/g, '\\$&')}`;
  });
  return `^${words.join('')}$`;
}
