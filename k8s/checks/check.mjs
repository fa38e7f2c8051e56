// Checks rendered manifests without a cluster: `node check.mjs RENDERED.yaml…`; prints each fault and ends with 1 on any.
import { readFileSync } from 'node:fs';
import { loadAll } from 'js-yaml';
import { houseRules } from './house-rules.mjs';
import { podSecurity } from './pod-security.mjs';
import { schemaFaults } from './schemas.mjs';

let faults = 0;
for (const file of process.argv.slice(2)) {
  const documents = loadAll(readFileSync(file, 'utf8')).filter(Boolean);
  const found = [...(await schemaFaults(documents)), ...houseRules(documents), ...(await podSecurity(documents))];
  for (const fault of found) console.log(`${file}: ${fault}`);
  console.log(`${file}: ${documents.length} documents, ${found.length} faults`);
  faults += found.length;
}
process.exit(faults > 0 ? 1 : 0);
