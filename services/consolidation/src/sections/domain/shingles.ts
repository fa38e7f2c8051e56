/** Pairs of neighbouring words; a text of one word is its own shingle. */
export function shinglesOf(words: string): ReadonlySet<string> {
  const list = words.split(' ').filter((word) => word !== '');
  if (list.length < 2) return new Set(list);
  return new Set(list.slice(1).map((word, index) => `${list[index]} ${word}`));
}

/** Shared shingles among all of both; 1 for equal sets, also for two empty ones. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
