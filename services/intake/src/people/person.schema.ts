import { z } from 'zod';
import { roles } from '@common/auth/roles';
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
