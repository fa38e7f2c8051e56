import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

export function buildService(): void {
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', 'notification'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** The service as it is deployed, in a process of its own; resolves when it listens. */
export async function forkService(environment: Record<string, string>): Promise<ChildProcess> {
  const child = fork(`${root}dist/notification/main.js`, [], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
  });
  let said = '';
  child.stdout!.on('data', (line) => (said += String(line)));
  child.stderr!.on('data', (line) => (said += String(line)));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', () => reject(new Error(`The service ended: ${said}`)));
  });
  return child;
}

export async function ended(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}
