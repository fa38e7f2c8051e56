import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { LaunchError } from '../servers/launch-error';
import { lastLines } from './last-lines';
import { logFile } from './node-child';

/**
 * Brings a service's schema up to date. A bundle that was run on these data already is not run again: a second start
 * would pay a second for each service to learn that there is nothing to do.
 */
export async function migrate(name: string, environment: NodeJS.ProcessEnv, data: string, logs: string): Promise<void> {
  const bundle = join(root, 'dist', name, 'migrate.js');
  if (!existsSync(bundle)) return;
  const mark = join(data, `migrated-${name}`);
  const hash = hashOf(bundle, environment.DATABASE_URL);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  const log = logFile(logs, `${name}-migrate`);
  if ((await run(bundle, environment, log)) !== 0) {
    throw new LaunchError({
      vi: `Không cập nhật được cấu trúc dữ liệu của ${name}. Cuối tệp ${log}:\n${lastLines(log, 15)}`,
      en: `The schema of ${name} could not be brought up to date; the lines above are the end of the log.`,
    });
  }
  writeFileSync(mark, hash);
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
