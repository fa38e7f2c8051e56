import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../local/src/root';
import { Portal, settled } from './portal';
import { placesOf, screens } from './screens';

// `npm run screenshots [ADDRESS]`: pictures of every screen in both languages, light and dark, from a running demonstration.
const url = process.argv[2] ?? 'http://127.0.0.1:8080';
const folder = join(root, 'out/screenshots');
const portal = await Portal.open(url);
const as = async (account: string) => (await portal.visit(account)).request;
const places = await placesOf(url, await as('editor'), (unitId) => as(`clerk.${unitId}`));

for (const language of ['vi', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    mkdirSync(join(folder, language, theme), { recursive: true });
    for (const account of new Set(screens.map((screen) => screen.account))) {
      const person = account === 'owing-clerk' ? `clerk.${places.owing.unitId}` : account;
      const page = await portal.visit(person, { language, theme });
      for (const { name, path } of screens.filter((screen) => screen.account === account)) {
        await page.goto(`${url}${path(places)}`);
        await settled(page);
        await page.screenshot({ path: join(folder, language, theme, `${name}.png`) });
        process.stdout.write(`${language} ${theme} ${name}\n`);
      }
      await page.context().close();
    }
  }
}
await portal.close();
process.stdout.write(`${folder}\n`);
