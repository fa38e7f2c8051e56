import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines } from '../../../local/src/launcher/last-lines';
import { root } from '../../../local/src/root';

/** One service as a process of its own, which can be killed at any moment and started again on the same port. */
export class ServiceProcess {
  private child: ChildProcess | undefined;

  constructor(
    readonly name: string,
    private readonly environment: Record<string, string>,
    private readonly logFile: string,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.environment.PORT}`;
  }

  async migrate(): Promise<void> {
    const code = await new Promise((resolve) => this.run(`dist/${this.name}/migrate.js`).once('exit', resolve));
    if (code !== 0) throw new Error(`The migrations of ${this.name} failed: ${this.logFile}`);
  }

  async start(): Promise<void> {
    this.child = this.run(`dist/${this.name}/main.js`);
    for (let left = 1_200; left > 0; left -= 1) {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resume) => setTimeout(resume, 50));
    }
    throw new Error(`${this.name} did not become ready:\n${lastLines(this.logFile, 15)}`);
  }

  /** Ends it at once, in the middle of whatever it does. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await exited;
  }

  private run(entry: string): ChildProcess {
    const log = openSync(this.logFile, 'a');
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, NODE_ENV: 'production', ...this.environment };
    const child = spawn(process.execPath, ['--enable-source-maps', join(root, entry)], {
      env,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    return child;
  }
}
