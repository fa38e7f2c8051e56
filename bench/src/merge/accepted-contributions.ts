import { contributionsOf } from '../../../services/consolidation/src/contributions/domain/contributions-of';
import type { Contribution } from '../../../services/consolidation/src/sections/domain/contribution';
import { groupBy } from '../../../services/consolidation/src/sections/domain/group-by';
import { sampleOutline } from '../../../simulator/src/campaign/sample-outline';
import type { SimulatedReport } from '../../../simulator/src/campaign/simulated-report';
import type { ReportingUnit } from '../../../simulator/src/plausible/reporting-unit';

const sectionIds = new Set(sampleOutline.sections.map(({ id }) => id));

/** What the reports contribute, by section in the outline's order, as consolidation keeps it once they are accepted. */
export function acceptedContributions(
  reports: readonly SimulatedReport[],
  units: readonly ReportingUnit[],
): Contribution[][] {
  const rank = new Map(units.map(({ id }, index) => [id, index]));
  const placed = reports.flatMap(({ unitId, capacity, body }) => {
    const identity = { reportId: unitId, campaignId: 'bench', unitId, capacity, revision: 1 };
    const outline = { code: sampleOutline.code, version: sampleOutline.version };
    return contributionsOf({ ...identity, ...body, outline, nil: null }, sectionIds).map((one) => ({
      ...one,
      source: { unitId, capacity, reportId: unitId, revision: 1, blockId: one.blockId },
      rank: rank.get(unitId) ?? units.length,
    }));
  });
  const bySection = groupBy(placed, ({ sectionId }) => sectionId);
  return sampleOutline.sections.flatMap(({ id }) => {
    const found = bySection.get(id);
    return found ? [found] : [];
  });
}
