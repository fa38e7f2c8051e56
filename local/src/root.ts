import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone: the one above us that holds `nx.json`. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'nx.json'))) return folder;
  if (folder === dirname(folder)) throw new Error('The clone’s folder was not found: no nx.json above this file.');
  return findRoot(dirname(folder));
}
