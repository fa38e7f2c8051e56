import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { keycloakRealm } from './realm';

// `npm run realm -w local`: makes Keycloak's import anew from people.json.
const folder = join(root, 'k8s/overlays/local');
writeFileSync(join(folder, 'realm.json'), `${JSON.stringify(keycloakRealm(), null, 2)}\n`);
