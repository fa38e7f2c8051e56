import type { Contact } from '@common/contracts/unit';

/** What a reminder or a digest says, gathered at the moment it is sent; or that it is not to be sent any more, or not yet. */
export type Gathered =
  | Readonly<{ data: unknown; alsoTo: readonly Contact['role'][] }>
  | Readonly<{ postponeUntil: Date }>
  | Readonly<{ withdraw: 'cancelled' | 'superseded'; why: string }>;

export abstract class GatheredFacts {
  abstract gather(mail: Readonly<{ id: string; kind: string; unitId: string }>): Promise<Gathered>;
}
