import type { Deadlines } from '@common/contracts/campaign-snapshot';
import type { Unit } from '@common/contracts/unit';
import type { CampaignPlan } from './campaign-plan';
import { DeadlinesOutOfOrder, NotAnExtension, ParticipantsNotValid } from './campaign.errors';

function requireOrder({ due, onTime, lock }: Deadlines, whose: string): void {
  if (due > onTime || onTime > lock) throw new DeadlinesOutOfOrder(whose);
}

/** Refuses a plan that asks units which do not exist on the opening day, asks one twice, or has dates out of order. */
export function requireSoundPlan(plan: CampaignPlan, units: ReadonlyMap<string, Unit>): void {
  requireOrder(plan.deadlines, plan.code);
  const seen = new Set<string>();
  const faulty = plan.participants.filter(({ unitId, capacity }) => {
    const key = `${unitId} ${capacity}`;
    const twice = seen.has(key);
    seen.add(key);
    return twice || !existsOn(units.get(unitId), plan.openedOn);
  });
  if (faulty.length > 0) throw new ParticipantsNotValid(faulty.map(({ unitId }) => unitId));
  for (const { unitId, deadlines } of plan.participants)
    if (deadlines) requireOrder(deadlines, units.get(unitId)!.name);
}

export function requireExtension(now: Deadlines, wanted: Deadlines, unitId: string): void {
  requireOrder(wanted, unitId);
  if (wanted.due < now.due || wanted.onTime < now.onTime || wanted.lock < now.lock) throw new NotAnExtension();
}

function existsOn(unit: Unit | undefined, day: string): boolean {
  return unit !== undefined && unit.validFrom <= day && (unit.validTo === null || unit.validTo >= day);
}
