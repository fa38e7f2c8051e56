import type { Label } from './label';

/** Level of list items: numbers and letters outside, then "-", then "+", then other signs; counted from 1. */
export class ItemLevels {
  private open: number[] = [];

  levelOf(label: Label): number {
    const rank = rankOf(label);
    this.open = this.open.filter((other) => other < rank);
    this.open.push(rank);
    const level = this.open.length;
    return label.text === '+' ? Math.max(level, 2) : level;
  }

  clear(): void {
    this.open = [];
  }
}

function rankOf({ kind, text, depth }: Label): number {
  if (kind !== 'bullet') return kind === 'letter' ? 8 : kind === 'paren' ? 9 : depth;
  if (/^[-–—]/.test(text)) return 10;
  return text === '+' ? 11 : 12;
}
