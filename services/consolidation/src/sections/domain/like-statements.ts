import { bandKeys } from './min-hash';
import { jaccard, shinglesOf } from './shingles';

type Leader<Item> = { shingles: ReadonlySet<string>; guard: string; members: Item[] };

/**
 * Groups items whose words are alike: each joins the first-come leader it shares most shingles with, at least
 * `likeness` of both and with an equal guard, or leads a group of its own. MinHash only finds who is compared; what
 * joins was compared exactly. Groups come in the order of their leaders.
 */
export function groupAlike<Item>(
  items: readonly Item[],
  likeness: number,
  read: (item: Item) => Readonly<{ words: string; guard: string }>,
): Item[][] {
  const leaders: Leader<Item>[] = [];
  const meeting = new Map<number, number[]>();
  for (const item of items) {
    const { words, guard } = read(item);
    const shingles = shinglesOf(words);
    const keys = bandKeys(shingles);
    const known = new Set(keys.flatMap((key) => meeting.get(key) ?? []));
    const leader = mostAlike(leaders, known, shingles, guard, likeness);
    if (leader) {
      leader.members.push(item);
      continue;
    }
    for (const key of keys) meeting.set(key, [...(meeting.get(key) ?? []), leaders.length]);
    leaders.push({ shingles, guard, members: [item] });
  }
  return leaders.map(({ members }) => members);
}

function mostAlike<Item>(
  leaders: readonly Leader<Item>[],
  candidates: ReadonlySet<number>,
  shingles: ReadonlySet<string>,
  guard: string,
  likeness: number,
): Leader<Item> | undefined {
  return [...candidates]
    .sort((a, b) => a - b)
    .map((index) => leaders[index]!)
    .filter((leader) => leader.guard === guard)
    .map((leader) => ({ leader, share: jaccard(leader.shingles, shingles) }))
    .filter(({ share }) => share >= likeness)
    .reduce<{ leader: Leader<Item>; share: number } | undefined>(
      (best, one) => (best === undefined || one.share > best.share ? one : best),
      undefined,
    )?.leader;
}
