import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../../local/src/root';

const folder = join(root, 'out/portal-failures');
const SAID = 1_500;

/** What a failed test may ask for (failure-environment.mjs): the words of each open page and a picture of it. */
export function offerPages(browser: Browser): void {
  Object.assign(globalThis, { tellPages: (test: string) => tellPages(browser, test) });
}

async function tellPages(browser: Browser, test: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const name = test.normalize('NFD').replace(/\W+/g, '-').slice(0, 60);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const told = await Promise.all(pages.map((page, index) => tell(page, join(folder, `${name}-${index + 1}.png`))));
  return told.join('\n\n');
}

async function tell(page: Page, picture: string): Promise<string> {
  const timeout = 10_000;
  const said = await page
    .locator('body')
    .innerText({ timeout })
    .catch(() => '(nothing)');
  const shot = await page
    .screenshot({ path: picture, timeout })
    .then(() => picture)
    .catch(() => 'no picture could be taken');
  return `${page.url()} (${shot}) said:\n${said.replace(/\n{2,}/g, '\n').slice(0, SAID)}`;
}
