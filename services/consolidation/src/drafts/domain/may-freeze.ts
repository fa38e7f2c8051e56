type Person = Readonly<{ pairs: readonly Readonly<{ unitId: string; role: string }>[] }>;
type Tree = ReadonlyMap<string, Readonly<{ parentId: string | null }>>;

/** The drafting team sits at the campaign's owner or in a unit below it (a department, an institute). */
export function mayFreeze(person: Person, ownerUnitId: string, tree: Tree): boolean {
  return person.pairs.some(({ unitId, role }) => role === 'editor' && isOrIsBelow(unitId, ownerUnitId, tree));
}

function isOrIsBelow(unitId: string, ownerUnitId: string, tree: Tree): boolean {
  const passed = new Set<string>();
  for (let at: string | null = unitId; at !== null && !passed.has(at); at = tree.get(at)?.parentId ?? null) {
    if (at === ownerUnitId) return true;
    passed.add(at);
  }
  return false;
}
