import { daysBetween, type PlainDate } from '@common/time/plain-date';
import type { WorkingCalendar } from '@common/time/working-calendar';
import type { Campaign, Obligation, UnitCopy } from '../../campaigns/domain/campaign';
import { reachedLevels } from './escalation';
import { superiorOf } from './superior';

/** A late report that its superior hears of. `level` is the highest step of the escalation it has reached. */
export type LateReport = Readonly<{
  obligation: Obligation;
  superiorUnitId: string;
  level: number;
  daysLate: number;
}>;

const superiorLevel = 2;

/** Late reports far enough up the escalation for a digest, the latest first. */
export function lateReports(
  open: readonly Obligation[],
  campaigns: ReadonlyMap<string, Campaign>,
  units: ReadonlyMap<string, UnitCopy>,
  today: PlainDate,
  calendar: WorkingCalendar,
): LateReport[] {
  return open
    .filter(({ due, lock, campaignId }) => due < today && today <= lock && campaigns.has(campaignId))
    .map((obligation) => ({
      obligation,
      superiorUnitId: superiorOf(obligation, campaigns.get(obligation.campaignId)!, units),
      level: reachedLevels(obligation.due, today, calendar).at(-1)?.level ?? 0,
      daysLate: daysBetween(obligation.due, today),
    }))
    .filter(({ level }) => level >= superiorLevel)
    .sort((a, b) => b.daysLate - a.daysLate || (a.obligation.unitId < b.obligation.unitId ? -1 : 1));
}
