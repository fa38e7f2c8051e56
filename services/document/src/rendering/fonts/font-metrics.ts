import { readFileSync } from 'node:fs';
import type { FontStyle } from './tinos';
import { tinosFile } from './tinos';

/** What the renderers ask of a font: is a character in it, and how wide is a text. */
export type FontMetrics = Readonly<{
  has(codePoint: number): boolean;
  /** Width in points of the text set at `size` points, without kerning. */
  width(text: string, size: number): number;
}>;

const read = new Map<FontStyle, FontMetrics>();

/** The metrics of a face of Tinos, read from its file once. */
export function metricsOf(style: FontStyle): FontMetrics {
  const known = read.get(style);
  if (known) return known;
  const metrics = parse(readFileSync(tinosFile(style)));
  read.set(style, metrics);
  return metrics;
}

function parse(font: Buffer): FontMetrics {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  const at = (name: string): number => tables.get(name) ?? 0;
  const unitsPerEm = font.readUInt16BE(at('head') + 18);
  const longMetrics = font.readUInt16BE(at('hhea') + 34);
  const glyphOf = glyphLookup(font, at('cmap'));
  const advance = (glyph: number): number => font.readUInt16BE(at('hmtx') + Math.min(glyph, longMetrics - 1) * 4);
  return {
    has: (codePoint) => glyphOf(codePoint) !== 0,
    width: (text, size) =>
      ([...text].reduce((sum, char) => sum + advance(glyphOf(char.codePointAt(0) ?? 0)), 0) * size) / unitsPerEm,
  };
}

/** The glyph of a character by the font's Unicode table of format 4 (basic plane); 0 where it has none. */
function glyphLookup(font: Buffer, cmap: number): (codePoint: number) => number {
  const table = unicodeTable(font, cmap);
  const segments = font.readUInt16BE(table + 6) / 2;
  const [ends, starts] = [table + 14, table + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  return (codePoint) => {
    for (let index = 0; index < segments; index += 1) {
      if (font.readUInt16BE(ends + index * 2) < codePoint) continue;
      const start = font.readUInt16BE(starts + index * 2);
      if (start > codePoint) return 0;
      const delta = font.readUInt16BE(deltas + index * 2);
      const offset = font.readUInt16BE(offsets + index * 2);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = font.readUInt16BE(offsets + index * 2 + offset + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function unicodeTable(font: Buffer, cmap: number): number {
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const offset = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(offset) === 4) return offset;
  }
  throw new Error('The font has no Unicode table of format 4.');
}
