import fc from 'fast-check';
import { groupAlike } from './like-statements';
import { jaccard, shinglesOf } from './shingles';

const read = (words: string) => ({ words, guard: '' });

it('measures likeness by the share of word pairs', () => {
  expect(jaccard(shinglesOf('a b c d'), shinglesOf('a b c e'))).toBe(2 / 4);
  expect(jaccard(shinglesOf(''), shinglesOf(''))).toBe(1);
});

it('does not join what the guard keeps apart', () => {
  const guarded = (words: string) => ({ words, guard: words.includes('chua') ? 'chua' : '' });
  expect(groupAlike(['da lam rat tot viec nay', 'chua lam rat tot viec nay'], 0.1, guarded)).toHaveLength(2);
});

it('finds by MinHash whatever a comparison of all with all finds', () => {
  const text = fc.array(fc.constantFrom(...'abcdef'), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 25 }), (texts) => {
      const leaders: string[] = [];
      for (const one of texts)
        if (!leaders.some((leader) => jaccard(shinglesOf(leader), shinglesOf(one)) >= 0.6)) leaders.push(one);
      expect(groupAlike(texts, 0.6, read).map(([leader]) => leader)).toEqual(leaders);
    }),
    { seed: 20, numRuns: 300 },
  );
});
