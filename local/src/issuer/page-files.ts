import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { root } from '../root';

/** Presses the one button of a page whose person has already said so; without scripts the button is there. */
const pressScript = "document.querySelector('button[data-press]')?.click();";

const read = (...path: string[]) => readFileSync(join(root, ...path));
const files: Record<string, readonly [type: string, content: () => Buffer | string]> = {
  '/pages.css': ['text/css; charset=utf-8', () => read('local', 'src', 'issuer', 'pages.css')],
  '/icon.svg': ['image/svg+xml', () => read('portal', 'public', 'icon.svg')],
  '/press.js': ['text/javascript; charset=utf-8', () => pressScript],
};

/** What the issuer's pages are made of besides themselves; false for any other address. */
export function sendPageFile(address: string, res: ServerResponse): boolean {
  const file = files[address];
  if (!file) return false;
  res.writeHead(200, { 'content-type': file[0], 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
  res.end(file[1]());
  return true;
}
