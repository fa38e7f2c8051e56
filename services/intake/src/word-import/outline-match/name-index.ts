import type { Indicator } from '@common/contracts/outline';
import { foldWords } from '@common/vietnamese/fold';

const enough = 0.62;

/** Finds the indicator a table row names, however freely: by the words they share, the best one by a margin. */
export class NameIndex {
  private readonly names: readonly { indicator: Indicator; words: ReadonlySet<string> }[];

  private readonly answers = new Map<string, Indicator | null>();

  constructor(indicators: readonly Indicator[]) {
    this.names = indicators.map((indicator) => ({ indicator, words: wordsOf(indicator.name) }));
  }

  find(text: string): Indicator | null {
    if (this.answers.size > 5000) this.answers.clear();
    const known = this.answers.get(text);
    if (known !== undefined) return known;
    const found = this.search(text);
    this.answers.set(text, found);
    return found;
  }

  private search(text: string): Indicator | null {
    const words = wordsOf(text);
    const ranked = this.names
      .map(({ indicator, words: own }) => ({ indicator, score: likeness(words, own) }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = ranked;
    if (best === undefined || best.score < enough || best.score - (second?.score ?? 0) < 0.03) return null;
    return best.indicator;
  }
}

function wordsOf(name: string): ReadonlySet<string> {
  const usual = foldWords(name)
    .replace(/\b(ty|ti) (le|suat|so)\b/g, 'ti $2')
    .replace(/\bbhyt\b/g, 'bao hiem y te')
    .replace(/\b(1 )?van dan\b/g, '10 000 dan')
    .replace(/\bsy\b/g, 'si')
    .replace(/\b(0 18 thang|duoi 5t)\b/g, 'duoi 5 tuoi');
  return new Set(usual.split(' ').filter((word) => !/^(tren|so|ti|le|cac|duoc|o|cua)$/.test(word)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}
