import { z } from 'zod';
import { roles } from '@common/auth/roles';
import type { Pair } from '@common/auth/user';
import { PlainDateText } from '@common/contracts/plain-date-text';

const period = { from: PlainDateText.nullable().default(null), to: PlainDateText.nullable().default(null) };

/** A person or a service account: what they may act as, when, and for whom they stand in. */
export const Person = z.strictObject({
  /** The subject of their access tokens. */
  id: z.string().min(1).max(200),
  name: z.string().min(1),
  kind: z.enum(['person', 'machine']).default('person'),
  email: z.string().nullable().default(null),
  phone: z.string().nullable().default(null),
  pairs: z.array(z.strictObject({ unitId: z.string(), role: z.enum(roles), ...period })),
  /** While the period lasts this person has the pairs of `personId` too. */
  deputyFor: z.array(z.strictObject({ personId: z.string(), ...period })).default([]),
});
export type Person = z.infer<typeof Person>;

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
