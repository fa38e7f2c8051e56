import { Client, type QueryConfig, type QueryResultRow } from 'pg';
import type { Lost } from '../session-supervisor';

/** A connection whose end is told; used by one session only. */
export async function openBusConnection(
  url: string,
  name: string,
  lost: Lost,
): Promise<Client & { close(): Promise<void> }> {
  const client = new Client({
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    keepAlive: true,
  });
  client.on('error', () => lost('connection-error'));
  client.on('end', () => lost('connection-closed'));
  await client.connect();
  return Object.assign(client, { close: () => client.end() });
}

export type Ask = <Row extends QueryResultRow>(query: QueryConfig) => Promise<Row[]>;

/** Asks one thing after the other, as a connection can. */
export function inTurn(client: Client): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return <Row extends QueryResultRow>(query: QueryConfig) => {
    const answer = last.then(async () => (await client.query<Row>(query)).rows);
    last = answer.catch(() => undefined);
    return answer;
  };
}
