import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@common/network/free-port';
import { root } from '../../../local/src/root';
import { removePostgres } from '../../../local/src/servers/postgres-place';

/** A start of the embedded stack as a person does it, with data of its own. */
export type RunningStack = Readonly<{
  url: string;
  child: ChildProcess;
  folder: string;
  output: () => string;
  /** Settled with the exit code. */
  ended: Promise<number | null>;
}>;

const PATIENCE_MS = 120_000;

export function aDataFolder(): string {
  const home = join(root, '.local');
  mkdirSync(home, { recursive: true });
  return mkdtempSync(join(home, 'test-start-'));
}

/** Runs `start` or `demo`; the tests' own servers are hidden from it, parts it shall use are given in `parts`. */
export async function runStack(
  entry: 'start' | 'demo',
  folder: string,
  args: string[] = [],
  parts: Readonly<Record<string, string>> = {},
): Promise<RunningStack> {
  const port = await freePort();
  const { PATH, HOME } = process.env;
  const program = join(root, 'dist/local', `${entry}.js`);
  const child = spawn(process.execPath, ['--max-semi-space-size=2', program, '--data', folder, ...args], {
    cwd: root,
    env: { PATH, HOME, PORT: String(port), ...parts },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout?.on('data', (data) => (text += String(data)));
  child.stderr?.on('data', (data) => (text += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { url: `http://127.0.0.1:${port}`, child, folder, output: () => text, ended };
}

export async function untilSaid(stack: RunningStack, words: string, patience = PATIENCE_MS): Promise<void> {
  const end = Date.now() + patience;
  while (!stack.output().includes(words)) {
    if (Date.now() > end || stack.child.exitCode !== null)
      throw new Error(`"${words}" was not said:\n${stack.output()}`);
    await pause(50);
  }
}

/** Stops what still runs and removes the data. */
export async function cleanUp(stack: RunningStack | undefined): Promise<void> {
  if (!stack) return;
  if (stack.child.exitCode === null) stack.child.kill('SIGTERM');
  await stack.ended;
  removePostgres(join(stack.folder, 'postgres'));
  if (existsSync(stack.folder)) rmSync(stack.folder, { recursive: true, force: true });
}
