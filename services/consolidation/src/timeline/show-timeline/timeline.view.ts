import { z } from 'zod';
import { taskStates } from '../domain/evidence';
import { proofKinds, refTypes } from '../domain/proof';

const Bilingual = z.object({ vi: z.string(), en: z.string() });
const Day = z.iso.date();

const ProofView = z.object({
  kind: z.enum(proofKinds),
  what: Bilingual,
  count: z.int(),
  of: z.int(),
  /** To open: what the proof rests on or (`missing`) still lacks; at most 50. */
  refs: z.array(z.object({ type: z.enum(refTypes), id: z.string(), name: z.string(), missing: z.boolean() })),
});

const TaskView = z.object({
  number: z.int(),
  title: z.string(),
  lead: z.array(z.string()),
  coordinators: z.array(z.string()),
  /** Months, `YYYY-MM`. */
  plan: z.object({ from: z.string(), to: z.string() }),
  actual: z.object({ startedOn: Day.nullable(), finishedOn: Day.nullable() }),
  state: z.enum(taskStates),
  stateName: Bilingual,
  overdue: z.boolean(),
  /** Days beyond the last planned one, to the end of the task or to today; null where there is no data. */
  slipDays: z.int().nullable(),
  evidence: z.array(ProofView),
});

const HeadlineView = z.object({
  asOf: Day,
  participants: z.int(),
  /** Nil returns are accepted reports, too. */
  accepted: z.int(),
  nil: z.int(),
  /** Of those accepted: returned for correction, and not sent again. */
  correcting: z.int(),
  waiting: z.int(),
  returned: z.int(),
  owed: z.int(),
  /** Of those returned or owed: whose day is over. */
  overdue: z.int(),
  /** The newest draft; `late` reports were accepted and are not in it. */
  draft: z.object({
    state: z.enum(['none', 'frozen']),
    id: z.string().nullable(),
    number: z.int().nullable(),
    frozenOn: Day.nullable(),
    late: z.int(),
  }),
  /** What the next draft waits for. */
  sectionsWithoutText: z.array(z.object({ id: z.string(), number: z.string(), title: z.string() })),
});

export const TimelineView = z.object({ headline: HeadlineView, tasks: z.array(TaskView) });
export type TimelineView = z.infer<typeof TimelineView>;
export type TaskView = z.infer<typeof TaskView>;
