import type { Block, Run } from '@common/contracts/document-ast';
import { textOf } from '@common/contracts/block-text';
import type { Source } from '@common/contracts/draft-snapshot';
import { listsFigures } from './joined-figures';

const namedAtMost = 3;
const provincial = /^(Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Tỉnh|Thành phố|UBND|Ủy ban nhân dân)\s/u;
const alreadyAttributed = /\([^()]*(?:\d+\s+(?:tỉnh|đơn vị|địa phương|bộ|cơ quan)|Tỉnh ủy|Thành ủy)[^()]*\)[.;,]?\s*$/u;

/** "Tỉnh ủy Hải Dương", or "32 tỉnh, thành phố" when more than three units say the same. */
export function whoSays(sources: readonly Source[], unitNames: Readonly<Record<string, string>>): string {
  const units = [...new Set(sources.map((source) => source.unitId))];
  const names = units.map((unit) => unitNames[unit] ?? unit);
  if (names.length <= namedAtMost) return names.join(', ');
  return `${names.length} ${names.every((name) => provincial.test(name)) ? 'tỉnh, thành phố' : 'đơn vị'}`;
}

/** The block with who says it in brackets before its last full stop; a table tells it in its caption. */
export function attributed(
  block: Block,
  sources: readonly Source[],
  unitNames: Readonly<Record<string, string>>,
): Block {
  const who = whoSays(sources, unitNames);
  if (block.type === 'table') return { ...block, caption: `${block.caption ?? 'Bảng số liệu'} (${who})` };
  if (block.type !== 'paragraph' && block.type !== 'item') return block;
  const said = textOf(block.runs);
  if (alreadyAttributed.test(said) || listsFigures(said) || namesItsUnit(said, sources, unitNames)) return block;
  return { ...block, runs: withClosing(block.runs, ` (${who})`) };
}

/** The text ends with the name of one of its units in brackets, in full or without its kind ("Hải Dương"). */
function namesItsUnit(said: string, sources: readonly Source[], unitNames: Readonly<Record<string, string>>): boolean {
  const closing = /\(([^()]+)\)[.;,]?\s*$/u.exec(said)?.[1]?.trim();
  return closing !== undefined && sources.some(({ unitId }) => unitNames[unitId]?.endsWith(closing) ?? false);
}

/** A colon announces a list: what follows carries the attribution. */
function withClosing(runs: readonly Run[], closing: string): Run[] {
  const place = runs.findLastIndex(({ text }) => text.trim() !== '');
  const last = runs[place];
  if (!last || /:\s*$/u.test(last.text)) return [...runs];
  const end = /[.;,]\s*$/u.exec(last.text)?.[0] ?? '';
  const { note, ...words } = last;
  const kept: Run = { ...words, text: words.text.slice(0, words.text.length - end.length).trimEnd() };
  const attribution: Run = { text: closing + end.trim(), ...(note !== undefined && { note }) };
  return [...runs.slice(0, place), kept, attribution, ...runs.slice(place + 1)];
}
