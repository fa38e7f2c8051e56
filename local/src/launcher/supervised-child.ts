import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { LaunchError } from '../servers/launch-error';
import { lastLines } from './last-lines';
import { logFile, spawnNode, type ChildMessage, type ChildOptions } from './node-child';
import type { Say } from './say';

const PATIENCE_MS = 60_000;
const LONGEST_PAUSE_MS = 30_000;

/** A child that is started again, after a growing pause, when it ends without being told to. */
export class SupervisedChild {
  private child: ChildProcess | undefined;
  private stopping = false;
  private crashes = 0;
  private nextStart: NodeJS.Timeout | undefined;
  private readonly listeners = new Set<(message: ChildMessage) => void>();

  /** `options` is asked at each start, since what a child is told may change in between. */
  constructor(
    readonly name: string,
    private readonly options: () => ChildOptions,
    private readonly say: Say,
  ) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Settled when the child says that it listens; refused when it ends before. */
  async start(): Promise<void> {
    const child = spawnNode(this.options());
    this.child = child;
    child.on('message', (message) => this.listeners.forEach((hear) => hear(message as ChildMessage)));
    child.on('error', () => undefined);
    const ended = new Promise<never>((_, reject) => child.once('exit', () => reject(this.notStarted())));
    const late = pause(PATIENCE_MS, undefined, { ref: false }).then(() => Promise.reject(this.notStarted()));
    await Promise.race([this.messageOf('listening'), ended, late]);
    ended.catch(() => undefined);
    late.catch(() => undefined);
    this.crashes = 0;
    child.once('exit', (code, signal) => this.restart(signal ?? `mã ${code}`));
  }

  /** The next message of a kind; never, when the child is never started again. */
  messageOf(type: string, matches: (message: ChildMessage) => boolean = () => true): Promise<ChildMessage> {
    return new Promise((resolve) => {
      const hear = (message: ChildMessage) => {
        if (message.type !== type || !matches(message)) return;
        this.listeners.delete(hear);
        resolve(message);
      };
      this.listeners.add(hear);
    });
  }

  tell(message: ChildMessage): void {
    if (this.child?.connected) this.child.send(message);
  }

  async stop(patienceMs: number): Promise<void> {
    this.stopping = true;
    clearTimeout(this.nextStart);
    const child = this.child;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const impatient = setTimeout(() => this.kill(), patienceMs);
    await ended;
    clearTimeout(impatient);
  }

  kill(): void {
    this.stopping = true;
    this.child?.kill('SIGKILL');
  }

  private restart(why: string): void {
    if (this.stopping) return;
    const { name } = this;
    const wait = Math.min(1_000 * 2 ** this.crashes, LONGEST_PAUSE_MS);
    this.crashes += 1;
    this.say({
      vi: `${name} dừng bất ngờ (${why}), khởi động lại sau ${wait / 1000} giây.`,
      en: `${name} ended unexpectedly (${why}); starting it again in ${wait / 1000} s.`,
    });
    this.nextStart = setTimeout(() => {
      const crashes = this.crashes;
      this.start().catch(() => {
        this.crashes = crashes;
        this.restart(why);
      });
    }, wait);
  }

  private notStarted(): LaunchError {
    const { name } = this;
    const { logFolder } = this.options();
    const file = logFile(logFolder, name);
    return new LaunchError({
      vi: `${name} không khởi động được. Cuối tệp ${file}:\n${lastLines(file, 15)}`,
      en: `${name} did not start; the lines above are the end of its log.`,
    });
  }
}
