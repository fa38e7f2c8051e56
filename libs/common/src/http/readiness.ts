import { Injectable } from '@nestjs/common';

/** `required`: without it the service cannot answer; `degraded`: it still takes work (an outbox bears a broker that is away). */
export type Dependency = Readonly<{ name: string; need: 'required' | 'degraded'; check(): Promise<unknown> }>;

const cacheMs = 2_000;

/** Whether the service can do its work now; asked often, so answers are kept for two seconds. */
@Injectable()
export class Readiness {
  private readonly dependencies: Dependency[] = [];
  private stopping = false;
  private last: { at: number; report: Promise<ReadinessReport> } | undefined;

  add(dependency: Dependency): void {
    this.dependencies.push(dependency);
  }

  /** From the stop signal on the service says that it is not ready, so that no new request is sent to it. */
  stop(): void {
    this.stopping = true;
  }

  report(): Promise<ReadinessReport> {
    if (this.stopping) return Promise.resolve({ ready: false, parts: { stopping: 'yes' } });
    if (!this.last || Date.now() - this.last.at > cacheMs) this.last = { at: Date.now(), report: this.ask() };
    return this.last.report;
  }

  private async ask(): Promise<ReadinessReport> {
    const answers = await Promise.all(
      this.dependencies.map(async ({ name, need, check }) => [name, need, await holds(check)] as const),
    );
    const parts = Object.fromEntries(
      answers.map(([name, need, ok]) => [name, ok ? 'ok' : need === 'required' ? 'down' : 'degraded']),
    );
    return { ready: answers.every(([, need, ok]) => ok || need === 'degraded'), parts };
  }
}

export type ReadinessReport = Readonly<{ ready: boolean; parts: Record<string, string> }>;

async function holds(check: () => Promise<unknown>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), 3_000).unref());
  return Promise.race([check().then(() => true), late]).catch(() => false);
}
