import { Client } from 'pg';
import { orClose, type Session, SessionSupervisor } from '@common/messaging/session-supervisor';
import { changeChannel, ChangeNotice } from './change-channel';

export type ChangeSession = SessionSupervisor<Session>;

type Ears = Readonly<{
  heard(notice: ChangeNotice): void;
  /** It listens (again): what was told before is lost. */
  opened(): void;
  /** Told why nobody listens, once for each reason. */
  failed(error: unknown): void;
}>;

/** Listens on a connection of its own until stopped, and connects anew whenever that is lost. */
export function listenForChanges(url: string, ears: Ears): ChangeSession {
  return new SessionSupervisor(
    'changes',
    async (lost) => {
      const client = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
      client.on('error', () => lost('connection-error'));
      client.on('end', () => lost('connection-closed'));
      client.on('notification', ({ payload }) => ears.heard(ChangeNotice.parse(JSON.parse(payload ?? ''))));
      await client.connect();
      const session = { close: () => client.end() };
      await orClose(session, () => client.query(`listen ${changeChannel}`));
      ears.opened();
      return session;
    },
    ears.failed,
  );
}
