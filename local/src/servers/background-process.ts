import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** A server we started. `exited` is settled when it has ended, for whatever reason; `running` is false from then on. */
export type BackgroundProcess = Readonly<{ pid: number; exited: Promise<void>; running: () => boolean; stop: Stop }>;
type Stop = (signal: NodeJS.Signals, whom: 'leader' | 'group', patienceMs: number) => Promise<void>;

type Options = Readonly<{
  env?: NodeJS.ProcessEnv;
  logFile: string;
  cwd?: string;
  owner?: { uid: number; gid: number } | null;
}>;

/**
 * Starts a server in a process group of its own, so that Ctrl-C reaches only the launcher, which ends things in order.
 * Throws when the program is not there.
 */
export async function startInBackground(command: string, args: string[], options: Options): Promise<BackgroundProcess> {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, 'a');
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', log, log],
    detached: true,
    ...(options.owner ?? {}),
  });
  closeSync(log);
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const pid = child.pid ?? 0;
  let running = true;
  const exited = new Promise<void>((resolve) =>
    child.once('exit', (code, signal) => {
      running = false;
      if (existsSync(options.logFile))
        appendFileSync(options.logFile, `${command}: ${signal ?? `exit code ${code}`}\n`);
      resolve();
    }),
  );

  const stop: Stop = async (signal, whom, patienceMs) => {
    if (!running) return;
    send(whom === 'group' ? -pid : pid, signal);
    const impatient = setTimeout(() => send(-pid, 'SIGKILL'), patienceMs);
    await exited;
    clearTimeout(impatient);
  };
  return { pid, exited, running: () => running, stop };
}

function send(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
