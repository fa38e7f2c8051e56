import type { Page } from 'playwright-core';

declare global {
  /** What `watchPage` keeps of a page. */
  var watched: { trouble: string[]; pending: number };
}

/** To run in a page before its own scripts: keeps what went wrong there, and how many calls wait for their answer. */
export function watchPage(): void {
  const kept = { trouble: [] as string[], pending: 0 };
  globalThis.watched = kept;
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    kept.trouble.push(`policy ${violatedDirective} stopped ${blockedURI}`),
  );
  addEventListener('error', ({ message }) => kept.trouble.push(`script: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => kept.trouble.push(`nobody took care of: ${String(reason)}`));
  const call = globalThis.fetch;
  globalThis.fetch = (...args) => {
    kept.pending += 1;
    return call(...args).finally(() => (kept.pending -= 1));
  };
}

/** What the policy of the front door stopped, scripts that failed, promises that nobody heard; told once. */
export function troubleOf(page: Page): Promise<string[]> {
  return page.evaluate(() => globalThis.watched.trouble.splice(0));
}

/** The page waits for nothing more, whatever it shows. */
export async function shown(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(async () => {
    const isCalm = () => !document.querySelector('[data-waiting]') && globalThis.watched.pending === 0;
    for (let frame = 0; frame < 5; frame += 1) {
      if (!isCalm()) return false;
      await new Promise(requestAnimationFrame);
    }
    return isCalm();
  });
}

/** The page shows what it was opened for. Throws what it says instead. */
export async function settled(page: Page): Promise<void> {
  await shown(page);
  const faults = await page.locator('[data-screen-fault]').allInnerTexts();
  if (faults.length > 0) throw new Error(`${page.url()} could not be shown: ${faults.join(' | ')}`);
}
