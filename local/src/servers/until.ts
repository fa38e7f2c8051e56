import { setTimeout as pause } from 'node:timers/promises';

/** Asks every `everyMs` until the answer is true; false when `patienceMs` are over. A question that throws is a no. */
export async function until(question: () => Promise<boolean>, patienceMs: number, everyMs = 50): Promise<boolean> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    if (await question().catch(() => false)) return true;
    await pause(everyMs);
  }
  return false;
}
