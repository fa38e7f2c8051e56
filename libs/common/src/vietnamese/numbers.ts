import { fold } from './fold';
import { squeeze } from './nfc';

export type Comparator = '=' | '<' | '≤' | '>' | '≥' | '≈';
export type PlausibleRange = Readonly<{ min: number; max: number }>;

/**
 * A number as people write it. `value` is null where there is none; `ambiguous` says that the separators allow a
 * second reading ("1.234" is one thousand two hundred thirty-four or 1,234) which no plausible range has settled.
 */
export type WrittenNumber = Readonly<{
  value: number | null;
  comparator: Comparator;
  numerator: number | null;
  denominator: number | null;
  ambiguous: boolean;
  raw: string;
}>;

const comparators: readonly (readonly [RegExp, Comparator])[] = [
  [/≥|>=|it nhat|toi thieu|tro len|khong duoi|tu .* tro len/, '≥'],
  [/≤|<=|khong qua|toi da|tro xuong|khong vuot/, '≤'],
  [/>|(^|\s)(tren|hon|vuot)\s/, '>'],
  [/<|(^|\s)(duoi|chua den|it hon)\s/, '<'],
  [/[≈~]|(^|\s)(khoang|gan|xap xi|uoc|uoc dat|bang khoang)\s/, '≈'],
];
const scales: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  van: 1e4,
  trieu: 1e6,
  ty: 1e9,
  ti: 1e9,
};
const digits = String.raw`\d+(?:[.,]\d+)*`;
const firstNumber = new RegExp(`(?<![\\d.,])(-?${digits})(?:\\s*/\\s*(${digits}))?\\s*(\\p{L}+)?`, 'u');

/** Reads the first number of a text; `plausible` decides between two readings where exactly one lies inside it. */
export function parseVietnameseNumber(raw: string, plausible?: PlausibleRange): WrittenNumber {
  const text = fold(squeeze(raw)).replace(/(\d) (?=\d{3}(?!\d))/g, '$1.');
  const found = firstNumber.exec(text);
  if (found === null) return { ...nothing, raw };
  const [, first = '', second, word = ''] = found;
  const comparator = comparators.find(([pattern]) => pattern.test(text))?.[1] ?? '=';
  if (second !== undefined && !/^10+$/.test(second.replace(/[.,]/g, ''))) return share(first, second, comparator, raw);
  const scale = scales[word] ?? 1;
  const { value, ambiguous } = settle(
    readings(first).map((reading) => reading * scale),
    plausible,
  );
  return { ...nothing, value, ambiguous, comparator, raw };
}

const nothing = { value: null, comparator: '=', numerator: null, denominator: null, ambiguous: false } as const;

/** "190/201": counts of a share, in percent; whole numbers, so a separator groups thousands. */
function share(first: string, second: string, comparator: Comparator, raw: string): WrittenNumber {
  const [numerator, denominator] = [first, second].map((part) => Number(part.replace(/[.,]/g, ''))) as [number, number];
  const value = denominator === 0 ? null : Math.round((numerator / denominator) * 1e4) / 100;
  return { value, comparator, numerator, denominator, ambiguous: false, raw };
}

/** All readings of one digit group, the Vietnamese one (dot groups, comma divides) first. */
function readings(digitsText: string): number[] {
  const separators = digitsText.match(/[.,]/g) ?? [];
  const kinds = new Set(separators);
  if (separators.length === 0) return [Number(digitsText)];
  if (kinds.size === 2) return [Number(withDecimal(digitsText, digitsText.lastIndexOf(separators.at(-1) ?? '')))];
  if (separators.length > 1) return [Number(digitsText.replace(/[.,]/g, ''))];
  const [whole = '', part = ''] = digitsText.split(/[.,]/);
  const divided = Number(`${whole}.${part}`);
  if (part.length !== 3 || /^-?0/.test(whole) || whole.replace('-', '').length > 3) return [divided];
  const grouped = Number(whole + part);
  return separators[0] === '.' ? [grouped, divided] : [divided, grouped];
}

function withDecimal(digitsText: string, place: number): string {
  return `${digitsText.slice(0, place).replace(/[.,]/g, '')}.${digitsText.slice(place + 1)}`;
}

function settle(candidates: readonly number[], plausible?: PlausibleRange): { value: number; ambiguous: boolean } {
  const [first = Number.NaN] = candidates;
  if (candidates.length === 1) return { value: first, ambiguous: false };
  const inside = candidates.filter((value) => plausible && value >= plausible.min && value <= plausible.max);
  return inside.length === 1 ? { value: inside[0] ?? first, ambiguous: false } : { value: first, ambiguous: true };
}
