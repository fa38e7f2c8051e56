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
    const ends = typed ? this.profile : { romanEnd: '.', decimalEnd: '.', dottedEnd: '.', letterEnd: ')' };
    const shown = this.profile.brokenSequence ? withSlips(depth, this.count(depth)) : this.count(depth);
    const shape = this.profile.parts ? depth - 1 : depth;
    if (shape === 0) return `Phần thứ ${ordinals[shown - 1]}`;
    if (shape === 1) return `${roman(shown)}${ends.romanEnd}`;
    if (shape === 2) return `${shown}${ends.decimalEnd}`;
    if (shape === 3) return `${this.count(depth - 1)}.${shown}${ends.dottedEnd}`;
    const letters = typed && !this.profile.brokenSequence ? vietnameseLetters : 'abcdeghiklm';
    return `${letters[shown - 1]}${ends.letterEnd}`;
  }
}

/** I, II, IV, IV, V; 2.6, 2.5: sequences as careless senders leave them. */
function withSlips(depth: number, count: number): number {
  if (depth === 1 && count === 3) return 4;
  if (depth === 3 && count === 7) return 5;
  return count;
}
