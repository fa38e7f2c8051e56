import type { OfficialForm } from './official-form';

/** The number printed before a heading, from its place among its siblings and its parents' ("I-", "2.", "2.1."). */
export function headingLabel(form: OfficialForm, place: readonly number[]): string {
  const heading = form.headings[Math.min(place.length, form.headings.length) - 1];
  const last = place.at(-1);
  if (!heading || last === undefined || heading.numbering === 'none') return '';
  if (heading.numbering === 'roman') return `${roman(last)}${heading.suffix}`;
  const path = heading.numbering === 'path' ? place.slice(1) : [last];
  return `${path.join('.')}${heading.suffix}`;
}

const romanDigits: ReadonlyArray<readonly [number, string]> = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number in Roman capitals, from 1. */
export function roman(value: number): string {
  const [size, digit] = romanDigits.find(([one]) => one <= value) ?? [0, ''];
  return size === 0 ? '' : digit + roman(value - size);
}

const pointLetters = [...'abcdđeghiklmnopqrstuvxy'];

/** "a)", "d)", "đ)", "e)": điểm go by the Vietnamese alphabet, without f, j, w and z; null after the last letter. */
export function pointLabel(index: number): string | null {
  const letter = pointLetters[index];
  return letter ? `${letter})` : null;
}
