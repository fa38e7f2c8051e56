import type { Pair } from '@common/auth/user';
import type { Person } from '../person.schema';

type Period = Readonly<{ from: string | null; to: string | null }>;

function lasts({ from, to }: Period, day: string): boolean {
  return (from === null || from <= day) && (to === null || to >= day);
}

/** What a person may act as on a day, with what they have as somebody's deputy. Deputies have no deputies. */
export function pairsOn(person: Person, represented: readonly Person[], day: string): Pair[] {
  const standsInFor = person.deputyFor
    .filter((deputy) => lasts(deputy, day))
    .flatMap(({ personId }) => represented.filter(({ id }) => id === personId));
  return [person, ...standsInFor].flatMap(({ pairs }) =>
    pairs.filter((pair) => lasts(pair, day)).map(({ unitId, role }) => ({ unitId, role })),
  );
}
