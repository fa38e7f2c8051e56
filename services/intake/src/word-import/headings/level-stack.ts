import type { Label } from './label';

type Level = { signature: string; rank: number };

const ranks: Readonly<Record<Label['kind'], number>> = {
  annex: 0,
  part: 0,
  chapter: 1,
  article: 2.5,
  upper: 1.5,
  roman: 2,
  decimal: 3,
  round: 20,
  letter: 21,
  paren: 22,
  bullet: 30,
};

/** Smaller is higher in the usual order of numbers. */
export function labelRank(label: Label): number {
  return ranks[label.kind] + label.depth;
}

/**
 * Depth of headings from the kinds of numbers that are open: "I." then "1." then "1.1." are 1, 2, 3; in a paper that
 * starts with "1." it is 1 itself. A kind that is open already continues its own list.
 */
export class LevelStack {
  private levels: Level[] = [];

  /** Opens a numbered heading and gives its level, counted from 1. */
  open(label: Label): number {
    const signature = `${label.kind}${label.depth}`;
    const known = this.levels.findLastIndex((level) => level.signature === signature);
    const rank = this.rankHere(label);
    if (known >= 0) this.levels.length = known;
    else if (rank < 20) while ((this.levels.at(-1)?.rank ?? -1) > rank) this.levels.pop();
    this.levels.push({ signature, rank });
    return this.levels.length;
  }

  /** "1)" takes the place of "1." where no such number is open, and lies below it where one is. */
  private rankHere(label: Label): number {
    const nested = this.levels.some(({ signature }) => signature.startsWith('decimal'));
    return label.kind === 'round' && !nested ? ranks.decimal + label.depth : labelRank(label);
  }

  /**
   * Opens a heading without a number: a sibling of the last one of the same `rung` (its style level or its capitals),
   * else below what is open; `top` closes everything but the parts.
   */
  openPlain(rung: string, top: boolean): number {
    const signature = `plain ${rung}`;
    const known = this.levels.findLastIndex((level) => level.signature === signature);
    if (known >= 0) this.levels.length = known;
    else if (top) this.levels = this.levels.filter(({ rank }) => rank < 1);
    this.levels.push({ signature, rank: top ? 1.2 : 19 });
    return this.levels.length;
  }

  clear(): void {
    this.levels = [];
  }
}
