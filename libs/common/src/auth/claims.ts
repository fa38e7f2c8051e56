import { z } from 'zod';
import { plainDateOf } from '../time/plain-date';
import { roles } from './roles';
import type { User } from './user';

const Pair = z.object({
  unit: z.string(),
  role: z.enum(roles),
  from: z.iso.date().nullish(),
  to: z.iso.date().nullish(),
});

/** What an access token says. A pair that we do not understand (a role of a later version) gives no right. */
export const Claims = z.object({
  sub: z.string(),
  name: z.string().default(''),
  pairs: z.array(Pair.nullable().catch(null)).default([]),
});
export type Claims = z.infer<typeof Claims>;

/** The caller with the pairs that hold at the instant, by the day it is in Vietnam. */
export function userOf({ sub, name, pairs }: Claims, instant: Date): User {
  const today = plainDateOf(instant);
  const valid = pairs
    .filter((pair) => pair !== null)
    .filter(({ from, to }) => (!from || from <= today) && (!to || to >= today));
  return { id: sub, name: name || sub, pairs: valid.map(({ unit, role }) => ({ unitId: unit, role })) };
}
