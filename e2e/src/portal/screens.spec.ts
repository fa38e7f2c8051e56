import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../local/src/root';
import { type Places, screens } from './screens';

const routes = readFileSync(join(root, 'portal/src/app/routes.tsx'), 'utf8');
const addresses = [...routes.matchAll(/path: '([^']+)'/g)].map(([, path]) => path!);
const pattern = (address: string) => new RegExp(`^${address.replace(/\$\w+/g, '[^/]+')}$`);
const somewhere = { unitId: 'u', unitName: 'U', capacity: 'state', reportId: 'r', state: 'not-started' };
const places: Places = {
  ...{ campaign: 'c', acceptedReport: 'a', section: 's', draft: 'd', document: 'p', mail: 'm' },
  ...{ owing: somewhere, units: new Map() },
};

it('every address of the portal is among the screens that are looked at', () => {
  const shown = screens.map(({ path }) => path(places).split('?')[0]!);
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !shown.some((path) => pattern(address).test(path)))).toEqual([]);
});

it('every screen but the one that is not there has an address of the portal', () => {
  const strays = screens.filter(
    ({ path }) => !addresses.some((address) => pattern(address).test(path(places).split('?')[0]!)),
  );
  expect(strays.map(({ name }) => name)).toEqual(['not-found']);
});

it('no two screens have one name', () => {
  expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length);
});
