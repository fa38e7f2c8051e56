import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumProgram } from '../../../local/src/servers/chromium-program';

import { Behind } from './behind';

export type Language = 'vi' | 'en';
export type Theme = 'light' | 'dark';
type View = Readonly<{ language?: Language; theme?: Theme; width?: number; height?: number }>;

/** Less than a test's, so that what was waited for is told. */
const PATIENCE_MS = 15_000;

/** WCAG 2.2 AA, with what it takes over from the earlier versions. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The portal of a running stack in a real Chromium. */
export class Portal {
  private constructor(
    readonly url: string,
    private readonly browser: Browser,
  ) {}

  static async open(url: string): Promise<Portal> {
    const browser = await chromium.launch({ executablePath: chromiumProgram(), args: ['--no-sandbox'] });
    return new Portal(url, browser);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Somebody's browser: the sample account with one click, or nobody's without one. */
  async visit(account: string | null, view: View = {}): Promise<Page> {
    const context = await this.context(view);
    const page = await context.newPage();
    if (account) await this.signIn(page, account);
    return page;
  }

  /** What an account can ask and do behind its screens. */
  async behind(account: string): Promise<Behind> {
    return new Behind(this.url, (await this.visit(account)).request);
  }

  async signIn(page: Page, account: string): Promise<void> {
    await page.goto(`${this.url}/sign-in`);
    const choice = page.locator(`button[value="${account}"]`);
    if (!(await choice.isVisible())) await page.locator('details > summary').last().click();
    await choice.click();
    await page.waitForURL(`${this.url}/**`);
  }

  private async context({
    language = 'vi',
    theme = 'light',
    width = 1366,
    height = 768,
  }: View): Promise<BrowserContext> {
    const context = await this.browser.newContext({ viewport: { width, height }, locale: 'vi-VN' });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript(
      (kept) => Object.entries(kept).forEach(([name, value]) => localStorage.setItem(name, value)),
      { 'tonghop.language': language, 'tonghop.theme': theme },
    );
    await context.addInitScript(() => {
      const trouble: string[] = [];
      Object.assign(globalThis, { trouble });
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        trouble.push(`policy ${violatedDirective} stopped ${blockedURI}`),
      );
      addEventListener('error', ({ message }) => trouble.push(`script: ${message}`));
    });
    return context;
  }
}

/** What axe finds on the page as it stands: a line for each broken rule, with the first places. */
export async function faultsOfAccess(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(', ')}`,
  );
}

/** The page shows what it waited for. A screen that follows events never falls silent, so the network tells nothing. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('[data-waiting]').first().waitFor({ state: 'detached' });
}
