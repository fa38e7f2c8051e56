import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { WakeUp } from '../messaging/pause';
import { orClose, SessionSupervisor } from '../messaging/session-supervisor';

const channel = 'outbox_committed';

/** Wakes this relay when another replica has committed an event; on a connection of its own, outside any transaction. */
export function listenForCommits(
  url: string,
  wakeUp: WakeUp,
  report: (error: unknown) => void,
): { stop(): Promise<void> } {
  return new SessionSupervisor(
    'listen',
    async (lost) => {
      const client = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
      client.on('error', () => lost('connection-error'));
      client.on('end', () => lost('connection-closed'));
      client.on('notification', () => wakeUp.raise());
      await client.connect();
      const session = { close: () => client.end() };
      await orClose(session, () => client.query(`listen ${channel}`));
      return session;
    },
    report,
  );
}

/** Tells the leading replica; many commits between two calls become one notification. */
export async function notifyCommit(dataSource: DataSource): Promise<void> {
  await dataSource.query(`notify ${channel}`);
}
