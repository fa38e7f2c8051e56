import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

type Correlation = Readonly<{ id: string; causationId: string | null }>;

const running = new AsyncLocalStorage<Correlation>();

/** One id follows a request over HTTP, events and mails. */
export function runWithCorrelation<T>(id: string, work: () => T, causationId: string | null = null): T {
  return running.run({ id, causationId }, work);
}

export function currentCorrelationId(): string {
  return running.getStore()?.id ?? randomUUID();
}

/** The event that made us act, where one did. */
export function currentCausationId(): string | null {
  return running.getStore()?.causationId ?? null;
}
