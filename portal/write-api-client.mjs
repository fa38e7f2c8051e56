// Writes src/api/wire.d.ts from the description that a running front door gives: `npm run api-client [ADDRESS]`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const address = process.argv[2] ?? 'http://127.0.0.1:8080';
const answer = await fetch(new URL('/openapi.json', address));
const text = astToString(await openapiTS(await answer.json()));
const file = fileURLToPath(new URL('src/api/wire.d.ts', import.meta.url));
writeFileSync(file, `// Written by \`npm run api-client\` from /openapi.json; not by hand.\n${text}`);
