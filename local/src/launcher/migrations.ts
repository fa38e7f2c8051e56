import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { LaunchError } from '../servers/launch-error';
import { lastLines } from './last-lines';
import { logFile } from './node-child';

type Preparation = Readonly<{
  name: string;
  bundle: string;
  environment: NodeJS.ProcessEnv;
  data: string;
  logs: string;
}>;

/** Brings a service's schema up to date. */
export function migrate(name: string, environment: NodeJS.ProcessEnv, data: string, logs: string): Promise<void> {
  return prepareOnce({ name, bundle: join(root, 'dist', name, 'migrate.js'), environment, data, logs });
}

/** Declares queues and bindings: in the bus's own database, or at a broker from outside, there at each start. */
export async function declareTopology(
  bus: { databaseUrl: string; amqpUrl: string | undefined },
  data: string,
  logs: string,
): Promise<void> {
  const bundle = join(root, 'dist/local/declare-topology.js');
  const { PATH, AMQP_MANAGEMENT_URL } = process.env;
  if (!bus.amqpUrl) {
    const environment = { PATH, DATABASE_URL: bus.databaseUrl };
    return prepareOnce({ name: 'bus', bundle, environment, data, logs });
  }
  return prepare({
    name: 'bus',
    bundle,
    environment: { PATH, AMQP_URL: bus.amqpUrl, AMQP_MANAGEMENT_URL },
    data,
    logs,
  });
}

/**
 * A bundle that was run on these data already is not run again: a second start would pay a second for each service to
 * learn that there is nothing to do.
 */
async function prepareOnce(preparation: Preparation): Promise<void> {
  const { name, bundle, environment, data } = preparation;
  if (!existsSync(bundle)) return;
  const mark = join(data, `migrated-${name}`);
  const hash = hashOf(bundle, environment.DATABASE_URL);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  await prepare(preparation);
  writeFileSync(mark, hash);
}

async function prepare({ name, bundle, environment, logs }: Preparation): Promise<void> {
  const log = logFile(logs, `${name}-migrate`);
  if ((await run(bundle, environment, log)) === 0) return;
  throw new LaunchError({
    vi: `Không cập nhật được cấu trúc dữ liệu của ${name}. Cuối tệp ${log}:\n${lastLines(log, 15)}`,
    en: `The schema of ${name} could not be brought up to date; the lines above are the end of the log.`,
  });
}

/** Ports change from start to start; what the schema depends on is the bundle, its chunks and the database's name. */
function hashOf(bundle: string, databaseUrl = ''): string {
  const database = databaseUrl.replace(/:\d+\//, '/');
  return createHash('sha256').update(readFileSync(bundle)).update(database).digest('hex');
}

function run(bundle: string, environment: NodeJS.ProcessEnv, logPath: string): Promise<number> {
  mkdirSync(join(logPath, '..'), { recursive: true });
  const log = openSync(logPath, 'a');
  const child = spawn(process.execPath, ['--enable-source-maps', bundle], {
    cwd: root,
    env: { ...environment, NODE_COMPILE_CACHE: join(root, '.local/cache/compiled') },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
