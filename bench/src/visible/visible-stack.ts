import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@common/auth/roles';
import { declareTopology } from '@common/messaging/topology';
import { startTestIssuer } from '@common/testing/test-issuer';
import { startPostgres } from '../../../local/src/servers/postgres-server';
import { startRabbitMq } from '../../../local/src/servers/rabbitmq-server';
import { startS3 } from '../../../local/src/servers/s3-server';
import { progress } from '../bench-result';
import { endsWithBench } from '../ends-with-bench';
import { runBuilt, startBuilt } from './service-process';

export type VisibleStack = Readonly<{
  intakeUrl: string;
  consolidationUrl: string;
  token(...roles: Role[]): Promise<string>;
  stop(): Promise<void>;
}>;

/** A queue younger than a second may forget what it confirmed when its broker dies; we wait twice that before use. */
const youngQueueMs = 2_000;

/** Intake and consolidation as processes of their own, PostgreSQL with fsync on, a RabbitMQ and an S3 store of our own. */
export async function startVisibleStack(): Promise<VisibleStack> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-visible-'));
  const place = (name: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    return join(folder, name);
  };
  const started: (() => Promise<unknown>)[] = [];
  const stop = endsWithBench(async () => {
    for (const end of started.reverse()) await end();
    rmSync(folder, { recursive: true, force: true });
  });
  const kept = async <Part extends { stop(): Promise<unknown> }>(starting: Promise<Part>): Promise<Part> => {
    const part = await starting;
    started.push(() => part.stop());
    return part;
  };
  try {
    return { ...(await startParts(place, kept)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Place = (name: string) => string;
type Keep = <Part extends { stop(): Promise<unknown> }>(starting: Promise<Part>) => Promise<Part>;

async function startParts(place: Place, kept: Keep): Promise<Omit<VisibleStack, 'stop'>> {
  progress('starting PostgreSQL (fsync on), RabbitMQ and the object store');
  const [postgres, rabbit, store, issuer] = await Promise.all([
    kept(startPostgres({ folder: place('postgres'), durable: true })),
    kept(startRabbitMq({ folder: place('rabbitmq'), say: progress })),
    kept(startS3({ folder: place('objects'), buckets: ['tonghop'] })),
    kept(startTestIssuer()),
  ]);
  await postgres.createDatabases(['intake', 'consolidation']);
  await declareTopology(rabbit.url);
  await new Promise((resume) => setTimeout(resume, youngQueueMs));
  const environment = (service: string) => ({
    ...process.env,
    LOG_LEVEL: 'warn',
    PORT: '0',
    PUBLIC_URL: 'http://127.0.0.1',
    DATABASE_URL: postgres.url(service),
    AMQP_URL: rabbit.url,
    OBJECT_STORE_URL: store.endpoint,
    OBJECT_STORE_ACCESS_KEY: store.accessKey,
    OBJECT_STORE_SECRET_KEY: store.secretKey,
    OIDC_ISSUER: issuer.issuer,
    OIDC_AUDIENCE: issuer.audience,
  });
  const service = async (name: string) => {
    const log = join(place('logs'), `${name}.log`);
    await runBuilt(`${name}/migrate.js`, environment(name), log);
    return kept(startBuilt(`${name}/main.js`, environment(name), log));
  };
  progress('starting intake and consolidation');
  const [intake, consolidation] = await Promise.all([service('intake'), service('consolidation')]);
  return {
    intakeUrl: intake.url,
    consolidationUrl: consolidation.url,
    token: (...roles) =>
      issuer.tokenFor(
        roles.map((role) => ({ unitId: 'central-BYT', role })),
        { id: roles.join('-'), expiresIn: '2h' },
      ),
  };
}
