import type { FormProfile } from './form-profile';

/** Points go by the Vietnamese alphabet: đ after d, no f, j, w or z. */
const vietnameseLetters = 'abcdđeghiklmnopqrstuvxy';
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

export function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [worth, sign] of signs) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

/** What each depth's number is made of, by the sender's scheme: "1.1" takes every count above it, "2.1" the last two. */
const shapes = {
  roman: ['I', '1', '2.1', 'a'],
  arabic: ['1', '1.1', '1.1', 'a'],
  compound: ['I', 'I.1', 'I.1', 'a'],
  letters: ['A', 'I', '1', 'a'],
  parts: ['', 'I', '1', 'a'],
} as const;

/** Counts headings by depth as the sender does, mistakes included. */
export class HeadingNumbers {
  private readonly counts: number[] = [];

  constructor(private readonly profile: FormProfile) {}

  /** The number of the next heading at a depth (from 1), as it stands in the file. */
  next(depth: number): string {
    this.counts.length = Math.max(this.counts.length, depth);
    this.counts[depth - 1] = (this.counts[depth - 1] ?? 0) + 1;
    this.counts.length = depth;
    return this.label(depth);
  }

  /** How many siblings there are so far at a depth. */
  count(depth: number): number {
    return this.counts[depth - 1] ?? 0;
  }

  private label(depth: number): string {
    const typed = this.profile.headings === 'typed' || this.profile.headings === 'mixed';
    const shown = this.profile.brokenSequence ? withSlips(depth, this.count(depth)) : this.count(depth);
    const counts = [...this.counts.slice(0, depth - 1), shown];
    const letters = typed && !this.profile.brokenSequence ? vietnameseLetters : 'abcdeghiklm';
    const ends = typed ? this.profile : { romanEnd: '.', decimalEnd: '.', dottedEnd: '.', letterEnd: ')' };
    if (this.profile.parts && depth === 1) return `Phần thứ ${ordinals[shown - 1]}`;
    const shape = shapes[this.profile.parts ? 'parts' : this.profile.scheme][depth - 1]!;
    if (shape === 'I') return `${roman(shown)}${ends.romanEnd}`;
    if (shape === 'A') return `${'ABCDEGH'[shown - 1]}.`;
    if (shape === '1') return `${shown}${ends.decimalEnd}`;
    if (shape === 'a') return `${letters[shown - 1]}${ends.letterEnd}`;
    const from = shape === '2.1' ? counts.slice(-2) : counts;
    const dotted = from.map((count, index) => (shape === 'I.1' && index === 0 ? roman(count) : String(count)));
    return `${dotted.join('.')}${ends.dottedEnd}`;
  }
}

/** I, II, IV, IV, V; 2.6, 2.5: sequences as careless senders leave them. */
function withSlips(depth: number, count: number): number {
  if (depth === 1 && count === 3) return 4;
  if (depth === 3 && count === 7) return 5;
  return count;
}
