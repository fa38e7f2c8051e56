import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { keycloakRealm } from './realm';

it('the realm that docker compose and the local overlay import has exactly the sample people of people.json', () => {
  const imported = JSON.parse(readFileSync(join(root, 'k8s/overlays/local/realm.json'), 'utf8')) as unknown;
  // After a change of people.json: npm run realm -w local
  expect(imported).toEqual(JSON.parse(JSON.stringify(keycloakRealm())));
});
