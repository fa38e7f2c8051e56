const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or attribute value as XML. Characters XML does not know were taken out before (`printable.ts`). */
export function xml(text: string): string {
  return text.replace(/[&<>"]/gu, (char) => escapes[char] ?? char);
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Twentieths of a point, Word's unit of length. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}
