import { allProvinces } from '../plausible/provinces';
import type { ReportingUnit } from '../plausible/reporting-unit';
import bodies from '../../data/central-bodies.json' with { type: 'json' };

/** The participants of the national campaign as the simulator knows them, where no reference data are at hand. */
export function sampleUnits(): ReportingUnit[] {
  const provinces = allProvinces.map((province): ReportingUnit => ({
    id: `province-${province.code}-party`,
    kind: 'province-party-committee',
    capacity: 'party',
    name: province.committee,
    shortName: province.name,
    code: province.code,
  }));
  return [...provinces, ...(bodies as ReportingUnit[])];
}
