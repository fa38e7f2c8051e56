import { type Acting, entersFor, writesFor } from '../people/domain/acting';
import { NotYourUnit } from '../people/domain/acting.errors';

/** Refuses who may not send the unit's report; true where the registry enters it from paper. */
export function requireSender(acting: Acting, unitId: string, ownerUnitId: string): boolean {
  if (writesFor(acting, unitId)) return false;
  if (entersFor(acting, ownerUnitId)) return true;
  throw new NotYourUnit(unitId);
}
