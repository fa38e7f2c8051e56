import type { Unit } from '@common/contracts/unit';
import type { Succession } from './succession';

export abstract class UnitRepository {
  abstract find(id: string): Promise<Unit | null>;
  abstract findMany(ids: readonly string[]): Promise<Unit[]>;
  /** The whole tree, of every time. */
  abstract all(): Promise<Unit[]>;
  /** Inserts or replaces. */
  abstract save(units: readonly Unit[]): Promise<void>;
  abstract successions(): Promise<Succession[]>;
  /** Answers how many were new. */
  abstract saveSuccessions(successions: readonly Succession[]): Promise<number>;
}
