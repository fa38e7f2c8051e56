import { hash } from 'node:crypto';

/** JSON with sorted keys and no white space (the useful part of RFC 8785), so that equal content has equal bytes. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text && ','}${canonicalJson(item === undefined ? null : item)}`;
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort()) {
    const item = (value as Record<string, unknown>)[key];
    if (item !== undefined) text += `${text && ','}${quoted(key)}:${canonicalJson(item)}`;
  }
  return `{${text}}`;
}

/** What JSON writes otherwise than it stands; a surrogate may be a lone one. */
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

/** As `JSON.stringify` does it, at half its cost for the many short texts of a report. */
function quoted(text: string): string {
  return escaped.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Lower-case hexadecimal SHA-256 of text (as UTF-8) or bytes. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}
