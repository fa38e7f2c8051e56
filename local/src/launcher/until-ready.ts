import { setTimeout as pause } from 'node:timers/promises';
import { LaunchError } from '../servers/launch-error';
import type { Say } from './say';

const usual = { lookEveryMs: 50, sayAfterMs: 20_000, sayEveryMs: 20_000, patienceMs: 300_000 };

/** Waits until `look` names no part that is away; says what it waits for, and gives up after five minutes. */
export async function untilReady(
  look: () => Promise<readonly string[]>,
  logs: string,
  say: Say,
  { lookEveryMs, sayAfterMs, sayEveryMs, patienceMs }: typeof usual = usual,
): Promise<void> {
  const begun = performance.now();
  let sayAt = begun + sayAfterMs;
  for (let away = await look(); away.length > 0; away = await look()) {
    const now = performance.now();
    if (now - begun > patienceMs) throw notReady(away.join(', '), logs);
    if (now > sayAt) {
      sayAt = now + sayEveryMs;
      say({
        vi: `Vẫn đang chờ: ${away.join(', ')} chưa sẵn sàng. Nhật ký ở ${logs}.`,
        en: `Still waiting: ${away.join(', ')} not ready yet. The logs are in ${logs}.`,
      });
    }
    await pause(lookEveryMs);
  }
}

/** The services that are not ready, each with what it misses, for people: `intake (object store)`. */
export async function partsAway(frontDoor: number, services: Readonly<Record<string, number>>): Promise<string[]> {
  if ((await ask(frontDoor)).ready) return [];
  const away = await Promise.all(
    Object.entries(services).map(async ([name, port]) => {
      const { ready, missing } = await ask(port);
      if (ready) return [];
      return [missing.length > 0 ? `${name} (${missing.join(', ')})` : name];
    }),
  );
  return away.flat().length > 0 ? away.flat() : ['gateway'];
}

async function ask(port: number): Promise<{ ready: boolean; missing: string[] }> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    const { parts } = (await answer.json()) as { parts: Record<string, string> };
    const missing = Object.keys(parts).filter((name) => parts[name] === 'down');
    return { ready: answer.ok, missing };
  } catch {
    return { ready: false, missing: [] };
  }
}

function notReady(away: string, logs: string): LaunchError {
  return new LaunchError({
    vi: `Hệ thống chưa sẵn sàng sau thời gian chờ: ${away}. Hãy kiểm tra địa chỉ của các phần bên ngoài và nhật ký trong ${logs}, rồi chạy lại.`,
    en: `The system did not become ready in time: ${away}. Check the addresses of outside parts and the logs in ${logs}, then start again.`,
  });
}
