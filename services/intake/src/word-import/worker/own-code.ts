import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * What a process that runs `script` must read and no more: the folder of the bundle, the installed packages, and the
 * package.json files that say how they are read. A link counts with what it leads to.
 */
export function ownCode(script: string): string[] {
  const packages = (createRequire(script).resolve.paths('zod') ?? []).filter((folder) => existsSync(folder));
  const places = [dirname(script), ...packages, ...packages.map((folder) => join(dirname(folder), 'package.json'))];
  return [...new Set(places.filter((place) => existsSync(place)).flatMap((place) => [place, realpathSync(place)]))];
}
