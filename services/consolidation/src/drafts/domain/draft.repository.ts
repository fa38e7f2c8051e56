import type { Draft, IncludedReport } from './draft';
import type { ConsolidatedState } from './draft-snapshot';

export type StateToFreeze = ConsolidatedState & Readonly<{ lastDraft: number; included: readonly IncludedReport[] }>;

export abstract class DraftRepository {
  /** Everything a draft rests on, as of one instant. */
  abstract stateToFreeze(consolidationId: string): Promise<StateToFreeze>;
  abstract withKey(consolidationId: string, idempotencyKey: string): Promise<Draft | null>;
  abstract add(
    draft: Draft,
    included: readonly IncludedReport[],
    idempotencyKey: string | null,
    at: Date,
  ): Promise<void>;
}
