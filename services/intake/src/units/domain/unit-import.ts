import { canonicalJson } from '@common/contracts/canonical-json';
import type { Unit } from '@common/contracts/unit';
import { ParentUnitUnknown, UnitEndsBeforeItBegins } from './unit.errors';

export type UnitImport = Readonly<{ created: Unit[]; changed: Unit[]; unchanged: number }>;

/** Sorts what is imported into new, changed and equal units, parents first; refuses what would break the tree. */
export function sortImport(imported: readonly Unit[], known: ReadonlyMap<string, Unit>): UnitImport {
  const ids = new Set(imported.map(({ id }) => id));
  const orphans = imported.filter(({ parentId }) => parentId !== null && !known.has(parentId) && !ids.has(parentId));
  if (orphans.length > 0) throw new ParentUnitUnknown(orphans.map(({ id }) => id));
  const reversed = imported.filter(({ validFrom, validTo }) => validTo !== null && validTo < validFrom);
  if (reversed.length > 0) throw new UnitEndsBeforeItBegins(reversed.map(({ id }) => id));

  const created = imported.filter(({ id }) => !known.has(id));
  const changed = imported.filter((unit) => {
    const before = known.get(unit.id);
    return before !== undefined && canonicalJson(before) !== canonicalJson(unit);
  });
  return { created, changed, unchanged: imported.length - created.length - changed.length };
}
