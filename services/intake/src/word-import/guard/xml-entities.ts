const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the five entities of XML and character references resolved; any other entity is an error. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));|&/gi,
    (_, hex?: string, decimal?: string, name = '') => {
      if (hex !== undefined) return character(parseInt(hex, 16));
      if (decimal !== undefined) return character(Number(decimal));
      const known = named[String(name)];
      if (known === undefined) throw new SyntaxError(`unknown entity ${String(name)}`);
      return known;
    },
  );
}

function character(code: number): string {
  const allowed = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0xfffd) || code > 0xffff;
  if (!allowed || (code >= 0xd800 && code <= 0xdfff)) throw new SyntaxError(`forbidden character ${code}`);
  return String.fromCodePoint(code);
}
