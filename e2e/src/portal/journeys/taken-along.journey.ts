import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { rowsOf } from '../acts';
import type { Portal } from '../portal';
import { settled } from '../settled';
import type { Places } from '../screens';
import { units } from '../units';
import { say } from '../words';

type Given = () => Readonly<{ portal: Portal; places: Places }>;

/** What leaves the portal: commands for a machine, and a workbook of what is on screen. */
export function takenAlongJourney(given: Given): void {
  it('a programmer copies the first call as it stands, runs it, and gets an answer', async () => {
    const page = await given().portal.visit(null);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${given().portal.url}/developers`);
    await page
      .getByRole('button', { name: `${say('developers:copy')}: ${say('developers:firstCall')}`, exact: true })
      .click();
    await page
      .getByRole('button', { name: `${say('developers:copied')}: ${say('developers:firstCall')}`, exact: true })
      .waitFor();
    const commands = await page.evaluate(() => navigator.clipboard.readText());
    const { stdout } = spawnSync('sh', ['-c', commands], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ items: [{ id: given().places.campaign }] });
    await page.context().close();
  });

  it('a leader filters the board, finds the same under its address, and takes along just that', async () => {
    const { portal, places } = given();
    const page = await portal.visit('leader');
    await page.goto(`${portal.url}/campaigns/${places.campaign}/participants`);
    const [body, province] = [places.units.get(units.withHead)!.unitName, places.owing.unitName];
    await rowsOf(page, body).waitFor();
    await rowsOf(page, province).waitFor();
    await page.getByRole('combobox', { name: say('board:filter.group'), exact: true }).selectOption('central-body');
    await rowsOf(page, province).waitFor({ state: 'detached' });
    await page.waitForURL(/[?&]group=central-body/);
    await page.goto(page.url());
    await settled(page);
    await rowsOf(page, body).waitFor();
    expect(await rowsOf(page, province).count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('board:export.button'), exact: true }).click(),
    ]);
    const parts = Object.values(unzipSync(readFileSync(await download.path()))).map((part) => strFromU8(part));
    const workbook = parts.join('\n');
    expect([workbook.includes(body), workbook.includes(province)]).toEqual([true, false]);
    await page.context().close();
  });
}
