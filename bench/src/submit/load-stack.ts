import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { declareTopology } from '@common/messaging/topology';
import { startTestIssuer } from '@common/testing/test-issuer';
import { freePort } from '@common/network/free-port';
import { type PostgresServer, startPostgres } from '../../../local/src/servers/postgres-server';
import { root } from '../../../local/src/root';
import { endsWithBench } from '../ends-with-bench';
import { connectedTo } from './connected-to';
import { cpuMsOf } from './process-cpu';

/** Node's own young generation, as in the image; the embedded stack keeps it at 2 MB to save memory. */
const node = ['--max-semi-space-size=16'];

export type LoadStack = Readonly<{
  url: string;
  registryToken: string;
  adminToken: string;
  databaseUrl: string;
  rivalUrl: string;
  /** CPU that the intake process has used, in milliseconds. */
  intakeCpuMs(): number | null;
  query<Row>(sql: string, params?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}>;

/**
 * The intake process with relay, archive and bus, on a PostgreSQL that waits for its disk; and an empty database with the
 * same tables for the rival. `folder` goes when it is stopped.
 */
export async function startLoadStack(folder: string): Promise<LoadStack> {
  const issuer = await startTestIssuer();
  const starting = startPostgres({ folder: join(folder, 'postgres'), durable: true });
  const children: ChildProcess[] = [];
  const stop = endsWithBench(async () => {
    await issuer.stop();
    await stopAll(children);
    await (await starting).stop();
    rmSync(folder, { recursive: true, force: true });
  });
  try {
    const postgres = await starting;
    await postgres.createDatabases(['intake', 'bus', 'rival']);
    for (const database of ['intake', 'rival']) await migrated(postgres, database);
    await declareTopology(process.env.AMQP_URL ?? postgres.url('bus'));
    const s3Port = await freePort();
    const helpers = { s3: { folder: join(folder, 's3'), port: s3Port, buckets: ['tonghop'] } };
    await started(children, 'local/helpers-process.js', folder, { TONGHOP_HELPERS: JSON.stringify(helpers) });
    const port = await freePort();
    const environment = {
      PORT: String(port),
      PUBLIC_URL: 'http://127.0.0.1:8080',
      DATABASE_URL: postgres.url('intake'),
      ...(process.env.AMQP_URL ? { AMQP_URL: process.env.AMQP_URL } : { BUS_DATABASE_URL: postgres.url('bus') }),
      OBJECT_STORE_URL: `http://127.0.0.1:${s3Port}`,
      OBJECT_STORE_ACCESS_KEY: 'S3RVER',
      OBJECT_STORE_SECRET_KEY: 'S3RVER',
      OIDC_ISSUER: issuer.issuer,
    };
    const intake = await started(children, 'intake/main.js', folder, environment);
    const client = await connectedTo(postgres.url('intake'));
    return {
      url: `http://127.0.0.1:${port}`,
      registryToken: await issuer.tokenFor([{ unitId: 'central-BYT', role: 'registry' }], { id: 'load' }),
      adminToken: await issuer.tokenFor([{ unitId: 'central-BYT', role: 'admin' }], { id: 'admin' }),
      databaseUrl: postgres.url('intake'),
      rivalUrl: postgres.url('rival'),
      intakeCpuMs: () => cpuMsOf(intake.pid!),
      query: async <Row>(sql: string, params?: unknown[]) => (await client.query(sql, params)).rows as Row[],
      async stop() {
        await client.end();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function migrated(postgres: PostgresServer, database: string): Promise<void> {
  const environment = { ...process.env, DATABASE_URL: postgres.url(database) };
  const child = fork(join(root, 'dist', 'intake', 'migrate.js'), { env: environment, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The migrations of ${database} failed.`);
}

async function started(
  children: ChildProcess[],
  script: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<ChildProcess> {
  const log = openSync(join(folder, `${script.replace('/', '-')}.log`), 'w');
  const env = { ...process.env, LOG_LEVEL: 'warn', ...environment };
  const child = fork(join(root, 'dist', script), { env, execArgv: node, stdio: ['ignore', log, log, 'ipc'] });
  children.push(child);
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${script} ended; its log is in ${folder}.`)));
  ended.catch(() => undefined);
  await Promise.race([once(child, 'message'), ended]);
  return child;
}

async function stopAll(children: readonly ChildProcess[]): Promise<void> {
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }),
  );
}
