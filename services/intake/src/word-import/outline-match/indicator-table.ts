import type { Block, Cell, Table } from '@common/contracts/document-ast';
import type { Indicator, Outline } from '@common/contracts/outline';
import type { IndicatorValue } from '@common/contracts/revision-body';
import { fold } from '@common/vietnamese/fold';
import { parseVietnameseNumber } from '@common/vietnamese/numbers';
import { joinedText } from '../docx/runs';
import { NameIndex } from './name-index';

const needed = 3;
const nameIndexes = new WeakMap<Outline, NameIndex>();

/**
 * Reads the first table whose rows name at least three of the outline's indicators. The value is taken from the column
 * whose heading says it is the result, else from the last one with a number; `raw` keeps what stands in the cell.
 */
export function findIndicatorTable(blocks: readonly Block[], outline: Outline): IndicatorValue[] {
  if (outline.indicators.length === 0) return [];
  const names = nameIndexes.get(outline) ?? new NameIndex(outline.indicators);
  nameIndexes.set(outline, names);
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const values = valuesIn(block, names);
    if (values.length >= needed) return values;
  }
  return [];
}

function valuesIn(table: Table, names: NameIndex): IndicatorValue[] {
  const header = headerOf(table);
  const seen = new Set<string>();
  return table.rows.flatMap((row) => {
    const texts = row.map(cellText);
    const named = texts.findIndex((text) => /\p{L}{2}/u.test(text));
    const indicator = named < 0 ? null : names.find(texts[named] ?? '');
    if (indicator === null || seen.has(indicator.id)) return [];
    const value = valueOf(texts, named, header, indicator);
    if (value === null) return [];
    seen.add(indicator.id);
    return [value];
  });
}

type Header = { result: number; denominator: number; period: string | null };

/** Which columns hold the result and its denominator, by the words above them. */
function headerOf({ rows, headerRows }: Table): Header {
  const texts = (rows[Math.max(headerRows - 1, 0)] ?? []).map(cellText);
  const words = texts.map(fold);
  const result = words.findLastIndex(
    (text) => /ket qua|thuc hien|dat duoc|gia tri|so lieu|hien tai/.test(text) && !/muc tieu|chi tieu/.test(text),
  );
  const denominator = words.findIndex((text) => /mau so|tong so|dan so|quy mo/.test(text));
  const period = /(?:nam\s+)?(20\d\d)/.exec(words[result] ?? '')?.[1] ?? null;
  return { result, denominator, period };
}

function valueOf(texts: readonly string[], named: number, header: Header, indicator: Indicator): IndicatorValue | null {
  const place = header.result > named ? header.result : lastNumber(texts, named);
  const raw = texts[place] ?? '';
  if (raw === '') return null;
  const read = parseVietnameseNumber(raw, indicator.plausible);
  const below = header.denominator > named ? parseVietnameseNumber(texts[header.denominator] ?? '').value : null;
  return {
    indicatorId: indicator.id,
    value: read.value,
    comparator: read.comparator,
    numerator: read.numerator,
    denominator: read.denominator ?? below,
    period: header.period,
    raw,
  };
}

function lastNumber(texts: readonly string[], named: number): number {
  return texts.findLastIndex((text, place) => place > named && /^\D{0,12}\d/.test(text));
}

function cellText({ paragraphs }: Cell): string {
  return paragraphs.map(joinedText).join(' ').trim();
}
