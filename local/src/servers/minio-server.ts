import { join } from 'node:path';
import { startInBackground } from './background-process';
import { freePort } from './free-port';
import { LaunchError } from './launch-error';
import { minioProgram } from './minio-program';
import { until } from './until';

/** `url` carries the access key and the secret key as user and password. */
export type MinioServer = Readonly<{ url: string; stop: () => Promise<void> }>;

/** Starts a real MinIO on 127.0.0.1; null where there is none and no Go to build it with. */
export async function startMinio(folder: string, say?: (line: string) => void): Promise<MinioServer | null> {
  const program = minioProgram(say);
  if (!program) return null;
  const [port, consolePort] = [await freePort(), await freePort()];
  const logFile = join(folder, 'minio.log');
  const addresses = ['--address', `127.0.0.1:${port}`, '--console-address', `127.0.0.1:${consolePort}`];
  const server = await startInBackground(program, ['server', ...addresses, join(folder, 'data')], {
    logFile,
    env: { ...process.env, MINIO_ROOT_USER: 'tonghop', MINIO_ROOT_PASSWORD: 'tonghop-test', MINIO_UPDATE: 'off' },
  });
  const isLive = async () => (await fetch(`http://127.0.0.1:${port}/minio/health/live`)).ok;
  if (!(await until(isLive, 60_000, 200))) {
    await server.stop('SIGKILL', 'group', 0);
    throw new LaunchError({
      vi: `MinIO không khởi động được. Lý do có ở cuối tệp ${logFile}.`,
      en: `MinIO did not start. The end of ${logFile} says why.`,
    });
  }
  return {
    url: `http://tonghop:tonghop-test@127.0.0.1:${port}`,
    stop: () => server.stop('SIGTERM', 'group', 10_000),
  };
}
