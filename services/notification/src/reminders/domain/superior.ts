import type { Campaign, Obligation, UnitCopy } from '../../campaigns/domain/campaign';

/** Who stands above an owing unit: its parent in the unit tree, else the body that asks for the report. */
export function superiorOf(
  { unitId }: Pick<Obligation, 'unitId'>,
  { ownerUnitId }: Pick<Campaign, 'ownerUnitId'>,
  units: ReadonlyMap<string, UnitCopy>,
): string {
  const parentId = units.get(unitId)?.parentId;
  return parentId && units.has(parentId) ? parentId : ownerUnitId;
}
