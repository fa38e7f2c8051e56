import type { Role } from '@common/auth/roles';
import type { Pair, User } from '@common/auth/user';

/** A pair that holds today, with its unit's place in the tree. */
export type ActingPair = Pair &
  Readonly<{ /** The unit itself and every unit above it. */ lineage: readonly string[] }>;

/** Who acts, after the token's pairs were checked against our own copies of people and units. */
export type Acting = Readonly<{
  user: User;
  pairs: readonly ActingPair[];
  /** The units of the pairs and every unit below them. */
  covers: ReadonlySet<string>;
}>;

const writers: readonly Role[] = ['clerk', 'head', 'machine'];
const overseers: readonly Role[] = ['editor', 'viewer', 'admin', 'registry'];

/** Whether the user has one of the roles at the unit or at one below it. */
export function actsWithin({ pairs }: Acting, unitId: string, roles: readonly Role[]): boolean {
  return pairs.some(({ role, lineage }) => roles.includes(role) && lineage.includes(unitId));
}

/** Whether the user writes a unit's report: from the unit itself only, never from one above or below. */
export function writesFor({ pairs }: Acting, unitId: string): boolean {
  return pairs.some((pair) => pair.unitId === unitId && writers.includes(pair.role));
}

/** The units whose reports the user writes, each once. */
export function unitsWritten({ pairs }: Acting): string[] {
  return [...new Set(pairs.filter(({ role }) => writers.includes(role)).map(({ unitId }) => unitId))];
}

/** Whether the user enters what came on paper, for the unit that asked for it. */
export function entersFor(acting: Acting, ownerUnitId: string): boolean {
  return actsWithin(acting, ownerUnitId, ['registry']);
}

/** Whether the user may see every report that the owner asked for. */
export function overseesAll(acting: Acting, ownerUnitId: string): boolean {
  return actsWithin(acting, ownerUnitId, overseers);
}
