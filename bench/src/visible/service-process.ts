import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../local/src/root';

export type ServiceProcess = Readonly<{ url: string; stop(): Promise<void> }>;

/** Runs a built program to its end; throws if it fails. */
export async function runBuilt(entry: string, environment: NodeJS.ProcessEnv, log: string): Promise<void> {
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, [join(root, 'dist', entry)], { env: environment, stdio: ['ignore', out, out] });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${entry} ended with ${String(code)}; see ${log}.`);
}

/** Starts a service as it is deployed, as a process of its own, and waits until it listens. */
export async function startBuilt(entry: string, environment: NodeJS.ProcessEnv, log: string): Promise<ServiceProcess> {
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, ['--max-semi-space-size=2', join(root, 'dist', entry)], {
    env: environment,
    stdio: ['ignore', out, out, 'ipc'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.on('message', (message: { type?: string; url?: string }) => {
      if (message.type === 'listening' && message.url) resolve(message.url);
    });
    child.once('exit', (code) => reject(new Error(`${entry} ended with ${String(code)}; see ${log}.`)));
  });
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
