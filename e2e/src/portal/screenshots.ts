import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../local/src/root';
import { Portal } from './portal';
import { accounts, beginReport, placesOf, screens, signInAs } from './screens';
import { settled, shown } from './settled';

// `npm run screenshots [ADDRESS]`: pictures of every screen in both languages, light and dark, from a running demonstration.
const url = process.argv[2] ?? 'http://127.0.0.1:8080';
const folder = join(root, 'out/screenshots');
const portal = await Portal.open(url);
const places = await placesOf(portal);

await takePictures(screens.filter(({ beforeBegun }) => beforeBegun));
await beginReport(portal, places);
await takePictures(screens.filter(({ beforeBegun }) => !beforeBegun));
await portal.close();
process.stdout.write(`${folder}\n`);

async function takePictures(some: typeof screens): Promise<void> {
  for (const language of ['vi', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      mkdirSync(join(folder, language, theme), { recursive: true });
      for (const account of accounts.filter((person) => some.some((screen) => screen.account === person))) {
        const page = await portal.visit(signInAs(account, places), { language, theme });
        for (const { name, path, isFault } of some.filter((screen) => screen.account === account)) {
          await page.goto(`${url}${path(places)}`);
          await (isFault ? shown(page) : settled(page));
          await page.screenshot({ path: join(folder, language, theme, `${name}.png`) });
          process.stdout.write(`${language} ${theme} ${name}\n`);
        }
        await page.context().close();
      }
    }
  }
}
