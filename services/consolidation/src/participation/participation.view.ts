import { z } from 'zod';
import { Deadlines } from '@common/contracts/campaign-snapshot';
import { Capacity } from '@common/contracts/unit';
import { correctionWaits, isLate, placeOf } from './domain/report-standing';
import type { ParticipantStanding } from './participation.query';

export const ParticipantView = z.object({
  unitId: z.string(),
  unitName: z.string(),
  capacity: Capacity,
  group: z.enum(['province', 'central-body', 'ministry-unit']).nullable(),
  /** `in` counts in the consolidation; `waiting` for review; `returned` and `owed` have to be sent (again). */
  state: z.enum(['in', 'waiting', 'returned', 'owed']),
  late: z.boolean(),
  nil: z.boolean(),
  correctionWaits: z.boolean(),
  reportId: z.string().nullable(),
  revision: z.int().nullable(),
  acceptedRevision: z.int().nullable(),
  acceptedAt: z.string().nullable(),
  deadlines: Deadlines.nullable(),
});
export type ParticipantView = z.infer<typeof ParticipantView>;

/** `today` is the day in Vietnam. */
export function viewParticipant(participant: ParticipantStanding, today: string): ParticipantView {
  const { unitId, unitName, capacity, group, deadlines, reportId, standing } = participant;
  return {
    unitId,
    unitName,
    capacity,
    group,
    state: placeOf(standing),
    late: isLate(standing, deadlines?.onTime ?? today, today),
    nil: standing.accepted?.nil ?? false,
    correctionWaits: correctionWaits(standing),
    reportId,
    revision: standing.latest?.revision ?? null,
    acceptedRevision: standing.accepted?.revision ?? null,
    acceptedAt: standing.accepted?.acceptedAt ?? null,
    deadlines,
  };
}

export const ParticipationCounts = z.object({
  expected: z.int(),
  in: z.int(),
  waiting: z.int(),
  returned: z.int(),
  owed: z.int(),
  late: z.int(),
  nil: z.int(),
});

/** `in`, `waiting`, `returned` and `owed` make up `expected`: whoever reported without being asked is not counted. */
export function countParticipants(participants: readonly ParticipantView[]): z.infer<typeof ParticipationCounts> {
  const asked = participants.filter(({ group }) => group !== null);
  const count = (is: (one: ParticipantView) => boolean) => asked.filter(is).length;
  return {
    expected: asked.length,
    in: count(({ state }) => state === 'in'),
    waiting: count(({ state }) => state === 'waiting'),
    returned: count(({ state }) => state === 'returned'),
    owed: count(({ state }) => state === 'owed'),
    late: count(({ late }) => late),
    nil: count(({ nil }) => nil),
  };
}
