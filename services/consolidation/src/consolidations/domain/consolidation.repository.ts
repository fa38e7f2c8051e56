import type { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import type { Consolidation } from './consolidation';

export abstract class ConsolidationRepository {
  /** False if it was open already. */
  abstract open(snapshot: CampaignSnapshot, at: Date): Promise<boolean>;
  /** Throws `ConsolidationNotFound`. */
  abstract get(id: string): Promise<Consolidation>;
  abstract has(id: string): Promise<boolean>;
  /** Takes the next draft number if it is still free; false when somebody else froze a draft meanwhile. */
  abstract takeDraftNumber(id: string, number: number): Promise<boolean>;
}
