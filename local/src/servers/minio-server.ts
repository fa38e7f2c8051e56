import { join } from 'node:path';
import { lastLines } from '../launcher/last-lines';
import { startInBackground } from './background-process';
import { freePort } from '@common/network/free-port';
import { LaunchError } from './launch-error';
import { minioProgram } from './minio-program';
import { startOnPort } from './start-on-port';
import { until } from './until';

/** `url` carries the access key and the secret key as user and password. */
export type MinioServer = Readonly<{ url: string; stop: () => Promise<void> }>;

/** Starts a real MinIO on 127.0.0.1; null where there is none and no Go to build it with. */
export async function startMinio(folder: string, say?: (line: string) => void): Promise<MinioServer | null> {
  const program = minioProgram(say);
  if (!program) return null;
  const server = await startOnPort(undefined, (port) => startOn(port, program, folder));
  if (!server) throw notStarted(folder);
  return server;
}

/** Null when it ends before it answers. */
async function startOn(port: number, program: string, folder: string): Promise<MinioServer | null> {
  const addresses = ['--address', `127.0.0.1:${port}`, '--console-address', `127.0.0.1:${await freePort()}`];
  const server = await startInBackground(program, ['server', ...addresses, join(folder, 'data')], {
    logFile: logOf(folder),
    env: { ...process.env, MINIO_ROOT_USER: 'tonghop', MINIO_ROOT_PASSWORD: 'tonghop-test', MINIO_UPDATE: 'off' },
  });
  const isLive = async () => (await fetch(`http://127.0.0.1:${port}/minio/health/live`)).ok;
  const settled = await until(async () => !server.running() || (await isLive()), 60_000, 200);
  if (settled && !server.running()) return null;
  if (!settled) {
    await server.stop('SIGKILL', 'group', 0);
    throw notStarted(folder);
  }
  return {
    url: `http://tonghop:tonghop-test@127.0.0.1:${port}`,
    stop: () => server.stop('SIGTERM', 'group', 10_000),
  };
}

function logOf(folder: string): string {
  return join(folder, 'minio.log');
}

function notStarted(folder: string): LaunchError {
  const log = logOf(folder);
  return new LaunchError({
    vi: `MinIO không khởi động được. Cuối tệp ${log}:\n${lastLines(log, 8)}`,
    en: 'MinIO did not start; the lines above are the end of its log.',
  });
}
