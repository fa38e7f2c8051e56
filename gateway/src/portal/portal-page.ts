import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The portal's one page; its scripts and styles carry the answer's own nonce (portal/vite.config.ts names the word). */
export class PortalPage {
  private readonly text: string;

  constructor(folder: string) {
    this.text = readFileSync(join(folder, 'index.html'), 'utf8');
  }

  with(nonce: string): string {
    return this.text.replaceAll('"NONCE"', `"${nonce}"`);
  }
}
