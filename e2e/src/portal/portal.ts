import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chooseAccount } from './choose-account';
import { chromiumProgram } from '../../../local/src/servers/chromium-program';
import { Behind } from './behind';
import { watchPage } from './settled';
import { offerPages } from './tell-pages';

export type Language = 'vi' | 'en';
export type Theme = 'system' | 'light' | 'dark';
type View = Readonly<{ language?: Language; theme?: Theme; width?: number; height?: number }>;

/** Less than a test's, so that what was waited for is told; long enough for a machine that does much else. */
const PATIENCE_MS = 45_000;

/** The portal of a running stack in a real Chromium. */
export class Portal {
  private constructor(
    readonly url: string,
    private readonly browser: Browser,
  ) {}

  static async open(url: string): Promise<Portal> {
    const browser = await chromium.launch({ executablePath: chromiumProgram(), args: ['--no-sandbox'] });
    offerPages(browser);
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
    const page = await this.visit(account);
    const { request } = page.context();
    await page.close();
    return new Behind(this.url, request);
  }

  async signIn(page: Page, account: string): Promise<void> {
    await page.goto(`${this.url}/sign-in`);
    await chooseAccount(page, account);
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
    await context.addInitScript(watchPage);
    return context;
  }
}
