import type { UnitKind } from '@common/contracts/unit';
import type { z } from 'zod';
import { provinceOf, type Province } from './provinces';

/** What the simulator needs to know of a participant; the contract's `Unit` fits. */
export type ReportingUnit = Readonly<{
  id: string;
  kind: z.infer<typeof UnitKind>;
  capacity: 'state' | 'party';
  name: string;
  shortName: string;
  code: string;
}>;

/** The province a unit answers for, or null where it is a central body or a unit of the ministry. */
export function provinceOfUnit(unit: ReportingUnit): Province | null {
  return unit.kind.startsWith('province') ? provinceOf(unit.code) : null;
}

export function isProvince(unit: ReportingUnit): boolean {
  return unit.kind.startsWith('province');
}
