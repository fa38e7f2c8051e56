import { roles, type Role } from '@common/auth/roles';
import { z } from 'zod';
import sample from '../people.json' with { type: 'json' };

const SamplePair = z.strictObject({
  unit: z.string(),
  role: z.enum(roles),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
});

const SamplePeople = z.strictObject({
  people: z.array(
    z.strictObject({
      account: z.string(),
      name: z.string(),
      email: z.email(),
      task: z.strictObject({ vi: z.string(), en: z.string() }),
      pairs: z.array(SamplePair),
    }),
  ),
  machines: z.array(
    z.strictObject({ client: z.string(), secret: z.string(), name: z.string(), pairs: z.array(SamplePair) }),
  ),
});

/** The sample people of every role: the embedded issuer's accounts and, generated, Keycloak's realm. */
export const samplePeople = SamplePeople.parse(sample);

export type SamplePerson = z.infer<typeof SamplePeople>['people'][number];
export type SampleMachine = z.infer<typeof SamplePeople>['machines'][number];

/** What a token says of its holder; a pair without an end stays valid. */
export type TokenPair = Readonly<{ unit: string; role: Role; from?: string; to?: string }>;

/** The same password for every sample account; the embedded issuer listens on this machine only. */
export const samplePassword = 'tonghop';

export function tokenPairs(pairs: z.infer<typeof SamplePair>[]): TokenPair[] {
  return pairs.map(({ unit, role, from, to }) => ({ unit, role, from, ...(to ? { to } : {}) }));
}
