import type { Role } from './roles';
import type { Pair } from './user';

type Person = Readonly<{ pairs: readonly Pair[] }>;
/** Each unit with the one above it. */
export type UnitTree = ReadonlyMap<string, Readonly<{ parentId: string | null }>>;

/** The owner of a campaign and every unit below it (a department, an institute): where its drafting team sits. */
export function ownerTeam(ownerUnitId: string, tree: UnitTree): string[] {
  const below = [...tree.keys()].filter((unitId) => lineOf(unitId, tree).includes(ownerUnitId));
  return [...new Set([ownerUnitId, ...below])];
}

/** Editors of the team freeze its drafts and issue its papers. */
export function mayActForTeam(person: Person, team: readonly string[]): boolean {
  return unitsOf(person, 'editor').some((unitId) => team.includes(unitId));
}

/** Editors and viewers of the team read its campaign; `admin` looks after all campaigns. */
export function mayReadOfTeam(person: Person, team: readonly string[]): boolean {
  return unitsRead(person)?.some((unitId) => team.includes(unitId)) ?? true;
}

/** The units for which the person reads; null for all of them. A campaign is read by who reads for one of its team. */
export function unitsRead(person: Person): string[] | null {
  return person.pairs.some(({ role }) => role === 'admin') ? null : unitsOf(person, 'editor', 'viewer');
}

/** The owners whose campaigns the person reads: the units above the person's own; null for all owners. */
export function ownersRead(person: Person, tree: UnitTree): string[] | null {
  return unitsRead(person)?.flatMap((unitId) => lineOf(unitId, tree)) ?? null;
}

function unitsOf({ pairs }: Person, ...roles: Role[]): string[] {
  return pairs.filter(({ role }) => roles.includes(role)).map(({ unitId }) => unitId);
}

/** The unit and every unit above it; a circle ends where it closes. */
function lineOf(unitId: string, tree: UnitTree): string[] {
  const line: string[] = [];
  for (let at: string | null = unitId; at !== null && !line.includes(at); at = tree.get(at)?.parentId ?? null)
    line.push(at);
  return line;
}
