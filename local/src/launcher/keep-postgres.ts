import { startPostgres, type PostgresServer } from '../servers/postgres-server';
import type { Say } from './say';

const LONGEST_PAUSE_MS = 30_000;

/** The embedded PostgreSQL, started again on the same port, after a growing pause, when it ends without being told to. */
export async function keepPostgres(folder: string, say: Say): Promise<PostgresServer> {
  let server = await startPostgres({ folder, durable: true });
  const { port } = server;
  let stopping = false;
  let failures = 0;
  let nextStart: NodeJS.Timeout | undefined;
  let starting: Promise<void> = Promise.resolve();

  const watch = () => void server.exited.then(startLater);
  const startLater = () => {
    if (stopping) return;
    const wait = Math.min(1_000 * 2 ** failures, LONGEST_PAUSE_MS);
    failures += 1;
    say({
      vi: `PostgreSQL dừng bất ngờ, khởi động lại sau ${wait / 1000} giây. Nhật ký: ${folder}/postgres.log`,
      en: `PostgreSQL ended unexpectedly; starting it again in ${wait / 1000} s. Its log: ${folder}/postgres.log`,
    });
    nextStart = setTimeout(() => (starting = startAgain()), wait);
  };
  const startAgain = async () => {
    try {
      server = await startPostgres({ folder, durable: true, port });
    } catch {
      return startLater();
    }
    failures = 0;
    watch();
    say({ vi: 'PostgreSQL đã chạy lại.', en: 'PostgreSQL runs again.' });
  };

  watch();
  return {
    ...server,
    stop: async () => {
      stopping = true;
      clearTimeout(nextStart);
      await starting;
      await server.stop();
    },
  };
}
