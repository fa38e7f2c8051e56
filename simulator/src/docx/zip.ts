import { zipSync, type Zippable } from 'fflate';

/** Zips parts in the order given with one fixed time, so that equal parts make equal bytes in every time zone. */
export function zipped(parts: readonly (readonly [string, string | Uint8Array])[]): Uint8Array {
  const text = new TextEncoder();
  const files: Zippable = {};
  for (const [name, content] of parts) files[name] = typeof content === 'string' ? text.encode(content) : content;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}
