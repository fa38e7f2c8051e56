import type { Outline, OutlineSection } from '@common/contracts/outline';
import { titleTokens } from './title-tokens';

type Known = Words & Readonly<{ section: OutlineSection }>;

const indexes = new WeakMap<Outline, OutlineIndex>();

/** Titles of one outline, ready to be compared with headings; rare words weigh more than common ones. */
export class OutlineIndex {
  private readonly known: readonly Known[];
  private readonly weights = new Map<string, number>();
  private readonly parents: ReadonlyMap<string, string | null>;
  private readonly leaves: ReadonlySet<string>;
  private readonly places = new Map<string, readonly number[]>();
  private readonly similarities = new Map<string, readonly number[]>();

  /** The index of an outline, made once. */
  static of(outline: Outline): OutlineIndex {
    const known = indexes.get(outline) ?? new OutlineIndex(outline);
    indexes.set(outline, known);
    return known;
  }

  private constructor(readonly outline: Outline) {
    const tokens = outline.sections.map(({ title }) => titleTokens(title));
    const count = new Map<string, number>();
    for (const token of tokens.flat()) count.set(token, (count.get(token) ?? 0) + 1);
    for (const [token, times] of count) this.weights.set(token, Math.log(1 + tokens.length / times));
    this.known = outline.sections.map((section, place) => {
      const own = tokens[place] ?? [];
      return { section, tokens: own, weight: this.weightOf(own) };
    });
    this.parents = new Map(outline.sections.map(({ id, parentId }) => [id, parentId]));
    this.leaves = new Set(outline.sections.filter(({ leaf }) => leaf).map(({ id }) => id));
  }

  /** Similarity of a title to each section, in the outline's order; what follows "của" only says whose. */
  similarity(title: string): readonly number[] {
    const cached = this.similarities.get(title);
    if (cached !== undefined) return cached;
    const whole = this.compareAll(title);
    const head = /^(.{6,60}?)\s+của\s/iu.exec(title)?.[1];
    const ofHead = head === undefined ? [] : this.compareAll(head);
    const all = whole.map((score, place) => Math.max(score, 0.95 * (ofHead[place] ?? 0)));
    if (this.similarities.size > 5000) this.similarities.clear();
    this.similarities.set(title, all);
    return all;
  }

  private compareAll(title: string): number[] {
    const tokens = titleTokens(title);
    const weight = this.weightOf(tokens);
    const shared = this.known.map(() => 0);
    for (const token of tokens)
      for (const place of this.sectionsWith(token)) shared[place] = (shared[place] ?? 0) + this.weight(token);
    return this.known.map((known, place) => likeness(shared[place] ?? 0, { tokens, weight }, known));
  }

  /** Places of the sections whose title has the word or one that is alike. */
  private sectionsWith(token: string): readonly number[] {
    const found = this.places.get(token);
    if (found !== undefined) return found;
    const places = [...this.known.keys()].filter((place) => this.known[place]?.tokens.some((own) => alike(token, own)));
    if (this.places.size > 5000) this.places.clear();
    this.places.set(token, places);
    return places;
  }

  best(title: string): number {
    return Math.max(0, ...this.similarity(title));
  }

  isBelow(id: string, ancestor: string): boolean {
    for (let at = this.parents.get(id) ?? null; at !== null; at = this.parents.get(at) ?? null) {
      if (at === ancestor) return true;
    }
    return false;
  }

  /** Carries text of its own; the others group sections and hold at most an introduction to them. */
  isLeaf(id: string): boolean {
    return this.leaves.has(id);
  }

  /** How many telling words a section's title has: few make it generic ("Nguyên nhân"). */
  tellingWords(place: number): number {
    return this.known[place]?.tokens.length ?? 0;
  }

  private weightOf(tokens: readonly string[]): number {
    return tokens.reduce((sum, token) => sum + this.weight(token), 0);
  }

  private weight(token: string): number {
    return this.weights.get(token) ?? 0.8 * Math.log(1 + this.outline.sections.length);
  }
}

type Words = Readonly<{ tokens: readonly string[]; weight: number }>;

/** How alike two titles are, 0..1, by the weight of the words they share. */
function likeness(shared: number, title: Words, known: Words): number {
  if (shared === 0) return 0;
  const overlap = Math.min(1, (2 * shared) / (title.weight + known.weight));
  const contained = Math.min(1, shared / Math.min(title.weight, known.weight));
  const fewest = Math.min(title.tokens.length, known.tokens.length);
  const trust = fewest >= 4 ? 0.5 : fewest >= 2 ? 0.4 : 0.15;
  return overlap * (1 - trust) + contained * trust;
}

/** Equal, or one typing error apart in a word of at least five letters. */
function alike(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < 5 || Math.abs(one.length - other.length) > 1) return false;
  let [start, end] = [0, 0];
  const shorter = Math.min(one.length, other.length);
  while (start < shorter && one[start] === other[start]) start++;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end <= 1;
}
