import type { Unit } from '@common/contracts/unit';
import type { PlannedParticipant } from './campaign-plan';

const centralKinds: readonly Unit['kind'][] = [
  'ministry',
  'ministerial-agency',
  'government-agency',
  'party-body',
  'front-or-mass-body',
  'other-central-body',
];

/**
 * Whom a national review asks: every province's Party committee, every central body but the one that asks, and that
 * one's own units, as they were on the day of opening.
 */
export function participantsByRule(
  units: readonly Unit[],
  openedOn: string,
  ownerUnitId: string,
): PlannedParticipant[] {
  return units
    .filter(({ validFrom, validTo }) => validFrom <= openedOn && (validTo === null || validTo >= openedOn))
    .flatMap((unit) => {
      const group = groupOf(unit, ownerUnitId);
      return group ? [{ unitId: unit.id, capacity: unit.capacity, group }] : [];
    });
}

function groupOf({ id, kind, parentId }: Unit, ownerUnitId: string): PlannedParticipant['group'] | null {
  if (kind === 'province-party-committee') return 'province';
  if (kind === 'ministry-unit') return parentId === ownerUnitId ? 'ministry-unit' : null;
  return centralKinds.includes(kind) && id !== ownerUnitId ? 'central-body' : null;
}
