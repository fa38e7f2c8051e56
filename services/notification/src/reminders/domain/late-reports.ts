import { daysBetween, type PlainDate } from '@common/time/plain-date';
import type { WorkingCalendar } from '@common/time/working-calendar';
import type { Campaign, Obligation, UnitCopy } from '../../campaigns/domain/campaign';
import { resolveRecipients, rolesOf } from '../../mails/domain/recipients';
import { reachedLevels } from './escalation';
import { superiorOf } from './superior';

/**
 * A late report that somebody above hears of: the unit's superior, or the next body up that has an address.
 * `level` is the highest step of the escalation it has reached.
 */
export type LateReport = Readonly<{
  obligation: Obligation;
  toldUnitId: string;
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
  usable: (address: string) => boolean,
): LateReport[] {
  const readerOf = (obligation: Obligation): string => {
    const campaign = campaigns.get(obligation.campaignId)!;
    const superior = superiorOf(obligation, campaign, units);
    const directory = { unit: (id: string) => units.get(id), usable };
    return resolveRecipients(superior, rolesOf.superior, campaign.ownerUnitId, directory).viaUnitId ?? superior;
  };
  return open
    .filter(({ due, lock, campaignId }) => due < today && today <= lock && campaigns.has(campaignId))
    .map((obligation) => ({
      obligation,
      toldUnitId: readerOf(obligation),
      level: reachedLevels(obligation.due, today, calendar).at(-1)?.level ?? 0,
      daysLate: daysBetween(obligation.due, today),
    }))
    .filter(({ level }) => level >= superiorLevel)
    .sort((a, b) => b.daysLate - a.daysLate || (a.obligation.unitId < b.obligation.unitId ? -1 : 1));
}
