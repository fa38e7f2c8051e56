// Writes src/api/wire.d.ts from the description that a running front door gives: `npm run api-client [ADDRESS]`.
// With `--check` it writes nothing and ends with 1 when the file is not what the description gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const [address = 'http://127.0.0.1:8080'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const answer = await fetch(new URL('/openapi.json', address));
const text = `// Written by \`npm run api-client\` from /openapi.json; not by hand.\n${astToString(await openapiTS(await answer.json()))}`;
const file = fileURLToPath(new URL('src/api/wire.d.ts', import.meta.url));
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('src/api/wire.d.ts is not what the description gives: npm run api-client');
  process.exitCode = 1;
}
