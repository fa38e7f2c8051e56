import type { Page } from 'playwright-core';
import { faultsOfAccess, type Language, type Portal, settled, type Theme } from '../portal';
import { type Places, screens } from '../screens';

type Given = () => Readonly<{ portal: Portal; places: Places }>;
type Look = Readonly<{ language: Language; theme: Theme }>;

const looks: readonly Look[] = [
  { language: 'vi', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'vi', theme: 'dark' },
  { language: 'en', theme: 'light' },
];

/** A laptop of a district office; the same at 200 % zoom; a phone. */
const widths = [1366, 683, 390];

const accounts = [...new Set(screens.map(({ account }) => account))];

/** Opens every screen of one person and says what `judge` finds wrong, a line each. */
async function walk(
  { portal, places }: ReturnType<Given>,
  account: string | null,
  view: Partial<Look> & { width?: number },
  judge: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const person = account === 'owing-clerk' ? `clerk.${places.owing.unitId}` : account;
  const page = await portal.visit(person, view);
  const found: string[] = [];
  for (const { name, path } of screens.filter((screen) => screen.account === account)) {
    await page.goto(`${portal.url}${path(places)}`);
    await settled(page);
    found.push(...(await judge(page)).map((fault) => `${name}: ${fault}`));
  }
  await page.context().close();
  return found;
}

async function tooWide(page: Page): Promise<string[]> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return content! > window! ? [`${content} px wide in a window of ${window} px`] : [];
}

/** What the policy of the front door stopped, and scripts that failed. */
async function troubleOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { trouble: string[] }).trouble.splice(0));
}

export function everyScreenJourney(given: Given): void {
  describe.each(looks)('every screen in $language, $theme', (look) => {
    it.each(accounts)(
      'gives everybody access, runs only its own scripts and styles (%s)',
      async (account) => {
        const judge = async (page: Page) => [...(await faultsOfAccess(page)), ...(await troubleOf(page))];
        expect(await walk(given(), account, look, judge)).toEqual([]);
      },
      300_000,
    );
  });

  it.each(widths)(
    'every screen fits a window of %s px',
    async (width) => {
      const found = [];
      for (const account of accounts) found.push(...(await walk(given(), account, { width }, tooWide)));
      expect(found).toEqual([]);
    },
    300_000,
  );
}
