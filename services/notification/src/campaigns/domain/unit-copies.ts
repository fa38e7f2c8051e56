import type { Unit } from '@common/contracts/unit';
import type { UnitCopy } from './campaign';

export abstract class UnitCopies {
  /** The unit as intake has just told it. */
  abstract save(unit: Unit): Promise<void>;

  /** Units of a snapshot that nothing has been told of yet; what intake told of itself is newer. */
  abstract addMissing(units: readonly Unit[]): Promise<void>;

  abstract all(): Promise<ReadonlyMap<string, UnitCopy>>;
}
