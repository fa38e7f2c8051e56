import type { Page } from 'playwright-core';
import { faultsOfAccess } from '../access';
import type { Language, Portal } from '../portal';
import { accounts, type Places, screens, signInAs } from '../screens';
import { settled, shown, troubleOf } from '../settled';

type Given = () => Readonly<{ portal: Portal; places: Places }>;

/** A laptop of a district office; the same at 200 % zoom; a phone. */
const windows = [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
  { width: 390, height: 844 },
];

const languages: readonly Language[] = ['vi', 'en'];

async function tooWide(page: Page): Promise<string[]> {
  const faults = [];
  for (const size of windows) {
    await page.setViewportSize(size);
    await page.waitForFunction((width) => innerWidth === width, size.width);
    await shown(page);
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    if (content! > window!) faults.push(`${content} px wide in a window of ${window} px`);
  }
  await page.setViewportSize(windows[0]!);
  return faults;
}

/** In both modes: the page follows the appearance of the person's system. */
async function faultsInBothModes(page: Page): Promise<string[]> {
  const faults = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    faults.push(...(await faultsOfAccess(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

/** Opens some screens of one person and says what is wrong with each, a line for each fault. */
async function walk(
  { portal, places }: ReturnType<Given>,
  some: typeof screens,
  language: Language,
): Promise<string[]> {
  const page = await portal.visit(signInAs(some[0]!.account, places), { language, theme: 'system' });
  const found: string[] = [];
  for (const { name, path, isFault } of some) {
    const address = path(places);
    await page.goto(`${portal.url}${address}`);
    await (isFault ? shown(page) : settled(page));
    const faults = [...(await faultsInBothModes(page)), ...(await tooWide(page)), ...(await troubleOf(page))];
    const { pathname } = new URL(page.url());
    if (pathname !== address.split('?')[0]) faults.push(`leads to ${pathname}`);
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  await page.context().close();
  return found;
}

function screensOf(given: Given, some: typeof screens): void {
  const people = accounts.filter((account) => some.some((screen) => screen.account === account));
  const cases = languages.flatMap((language) => people.map((account) => ({ language, account })));
  it.each(cases)('in $language, as $account', async ({ language, account }) => {
    const own = some.filter((screen) => screen.account === account);
    expect(await walk(given(), own, language)).toEqual([]);
  });
}

const what = 'shows itself, gives everybody access in light and dark, fits each window, runs only its own scripts';

export function firstScreensJourney(given: Given): void {
  describe(`before a report is begun, its screen ${what}`, () => {
    screensOf(
      given,
      screens.filter(({ beforeBegun }) => beforeBegun),
    );
  });
}

export function everyScreenJourney(given: Given): void {
  describe(`every screen ${what}`, () => {
    screensOf(
      given,
      screens.filter(({ beforeBegun }) => !beforeBegun),
    );
  });
}
