import { Client } from 'pg';
import { orClose, type Session, SessionSupervisor } from '@common/messaging/session-supervisor';
import { changeChannel, ChangeNotice } from './change-channel';

export type ChangeSession = SessionSupervisor<Session>;

type Ears = Readonly<{
  heard(notice: ChangeNotice): void;
  /** Changes may have gone unheard: it listens only from now on, or was told what this version does not know. */
  missed(): void;
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
      client.on('notification', ({ payload }) => {
        const notice = noticeOf(payload);
        if (notice) ears.heard(notice);
        else ears.missed();
      });
      await client.connect();
      const session = { close: () => client.end() };
      await orClose(session, () => client.query(`listen ${changeChannel}`));
      ears.missed();
      return session;
    },
    ears.failed,
  );
}

/** Null for what a newer replica tells of a part that is unknown here, and for anything else. */
function noticeOf(payload: string | undefined): ChangeNotice | null {
  try {
    return ChangeNotice.parse(JSON.parse(payload ?? ''));
  } catch {
    return null;
  }
}
