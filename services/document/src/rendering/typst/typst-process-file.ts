import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Beside the bundle, beside a chunk of it, or in `dist/` where tests run the sources. */
const places = ['./typst-process.js', '../typst-process.js', '../../../../../dist/document/typst-process.js'];

/** The built Typst process. */
export function typstProcessFile(): string {
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((file) => existsSync(file));
  if (!found) throw new Error('dist/document/typst-process.js is missing: run `node build.mjs document` first.');
  return found;
}
