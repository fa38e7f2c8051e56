import { type FlateError, strToU8, type Zippable, zipSync } from 'fflate/browser';

export { strToU8, zipSync };

/**
 * Stands in for the `zip` that large workbooks are packed with (vite.config.ts): fflate's own starts workers from text,
 * which the content security policy refuses.
 */
export function zip(files: Zippable, done: (error: FlateError | null, packed: Uint8Array) => void): void {
  done(null, zipSync(files));
}
