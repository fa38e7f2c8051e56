import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { chromiumProgram } from '../servers/chromium-program';
import { startMinio } from '../servers/minio-server';
import { rabbitMqProgram } from '../servers/rabbitmq-program';
import { startRabbitMq } from '../servers/rabbitmq-server';
import { startS3 } from '../servers/s3-server';
import { findNeededPrograms } from './needed-programs';
import { startTestPostgres, type TestServer } from './test-postgres';

/** One real server that the tests run against; `url` is null where it could not be had. */
type Part = Readonly<{ variable: string; name: string; url: string | null; stop: () => Promise<void> }>;

export type TestStack = Readonly<{ parts: Part[]; environment: Record<string, string>; stop: () => Promise<void> }>;

/** Real servers for the tests, each the one that the environment names or one of our own. */
export async function startTestStack(say: (line: string) => void): Promise<TestStack> {
  const folder = join(root, '.local', `test-stack-${process.pid}`);
  const env = process.env;
  const broker = env.TEST_AMQP_URL ?? env.AMQP_URL;
  findNeededPrograms([...(broker ? [] : [rabbitMqProgram]), chromiumProgram], say);
  const wanted: Promise<Part>[] = [
    part('TEST_DATABASE_URL', 'PostgreSQL', env.TEST_DATABASE_URL, startTestPostgres),
    part('TEST_AMQP_URL', 'RabbitMQ', broker, () => startRabbitMq({ folder: join(folder, 'rabbitmq'), say })),
    part('TEST_S3_URL', 's3rver', env.TEST_S3_URL, () => startS3({ folder: join(folder, 's3') })),
    part('TEST_MINIO_URL', 'MinIO', env.TEST_MINIO_URL ?? env.MINIO_TEST_URL, () =>
      startMinio(join(folder, 'minio'), say),
    ),
  ];
  const settled = await Promise.allSettled(wanted);
  const parts = settled.filter((outcome) => outcome.status === 'fulfilled').map((outcome) => outcome.value);
  const stop = async () => {
    await Promise.all(parts.map((one) => one.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  const failed = settled.find((outcome) => outcome.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  const given = parts.filter((one) => one.url !== null).map((one) => [one.variable, String(one.url)]);
  return { parts, environment: Object.fromEntries(given), stop };
}

async function part(
  variable: string,
  name: string,
  given: string | undefined,
  start: () => Promise<TestServer | null>,
): Promise<Part> {
  if (given) return { variable, name: `${name} (${new URL(given).host})`, url: given, stop: async () => undefined };
  const server = await start();
  return { variable, name, url: server?.url ?? null, stop: server?.stop ?? (async () => undefined) };
}
