import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
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
    await page.getByRole('button', { name: `${say('developers:copy')}: ${say('developers:firstCall')}` }).click();
    await page
      .getByRole('button', { name: say('developers:firstCall') })
      .getByText(say('developers:copied'))
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
    const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
    await row(body).waitFor();
    await page.getByLabel(say('board:filter.group')).selectOption('central-body');
    await row(province).waitFor({ state: 'detached' });
    await page.goto(page.url());
    await settled(page);
    await row(body).waitFor();
    expect(await row(province).count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('board:export.button') }).click(),
    ]);
    const parts = Object.values(unzipSync(readFileSync(await download.path()))).map((part) => strFromU8(part));
    const workbook = parts.join('\n');
    expect([workbook.includes(body), workbook.includes(province)]).toEqual([true, false]);
    await page.context().close();
  });
}
