import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { keycloakRealm } from './realm';

it('the realm that docker compose imports has exactly the sample people of people.json', () => {
  const imported = JSON.parse(readFileSync(join(root, 'local/keycloak/realm.json'), 'utf8')) as unknown;
  // After a change of people.json: npm run realm -w local
  expect(imported).toEqual(JSON.parse(JSON.stringify(keycloakRealm())));
});
