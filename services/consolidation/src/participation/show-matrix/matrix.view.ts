import { z } from 'zod';
import type { PlainDate } from '@common/time/plain-date';
import { Capacity } from '@common/contracts/unit';
import { dueDay, isLate, isOverdue, placeOf, type ReportStanding } from '../domain/report-standing';
import type { ParticipantStanding } from '../participation.query';

const matrixStates = ['in', 'nil', 'waiting', 'returned', 'owed'] as const;

const MatrixRow = z.object({
  unitId: z.string(),
  capacity: Capacity,
  name: z.string(),
  /** Null of a unit that reported without being asked. */
  group: z.enum(['province', 'central-body', 'ministry-unit']).nullable(),
  parentId: z.string().nullable(),
  /** The official code of the province, of provinces only. */
  provinceCode: z.string().nullable(),
  /** `in` and `nil` count; `waiting` for review; `returned` and `owed` have to be sent (again). */
  state: z.enum(matrixStates),
  /** Sent after the on-time day, or not sent and that day is over. */
  late: z.boolean(),
  /** Still to be sent, or sent again, and `dueOn` is over. */
  overdue: z.boolean(),
  /** The day that the last return named, else the deadline with its extension. */
  dueOn: z.iso.date().nullable(),
  /** When the newest revision was sent; null where nothing was, or it was heard of before the day was kept. */
  sentOn: z.iso.date().nullable(),
  reportId: z.string().nullable(),
  /** The newest revision heard of; the counts are those of the accepted one. */
  revision: z.int().nullable(),
  acceptedAt: z.string().nullable(),
  /** Contributions to each section, in the order of `sections`. */
  counts: z.array(z.int()),
});
export type MatrixRow = z.infer<typeof MatrixRow>;

export const MatrixView = z.object({
  asOf: z.iso.date(),
  sections: z.array(z.object({ id: z.string(), number: z.string(), title: z.string() })),
  /** In official order. */
  rows: z.array(MatrixRow),
});
export type MatrixView = z.infer<typeof MatrixView>;

export function matrixRow(participant: ParticipantStanding, counts: number[], today: PlainDate): MatrixRow {
  const { unitId, capacity, unitName, group, parentId, code, deadlines, reportId, standing } = participant;
  const due = deadlines?.due ?? null;
  return {
    unitId,
    capacity,
    name: unitName,
    group,
    parentId,
    provinceCode: group === 'province' ? code : null,
    state: stateOf(standing),
    late: isLate(standing, deadlines?.onTime ?? today, today),
    overdue: isOverdue(standing, due, today),
    dueOn: dueDay(standing, due),
    sentOn: standing.latest?.sentOn ?? null,
    reportId,
    revision: standing.latest?.revision ?? null,
    acceptedAt: standing.accepted?.acceptedAt ?? null,
    counts,
  };
}

function stateOf(standing: ReportStanding): MatrixRow['state'] {
  return standing.accepted?.nil ? 'nil' : placeOf(standing);
}
