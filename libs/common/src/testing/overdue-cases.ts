import type { PlainDate } from '../time/plain-date';

/** What happened to one report; `by` is the day that a return named. */
export type ReportStep =
  | Readonly<{ act: 'sent' | 'recalled' | 'accepted'; revision: number }>
  | Readonly<{ act: 'returned'; revision: number; by: PlainDate | null }>;

/** The deadline of the participant in every case. */
export const dueInCases: PlainDate = '2022-06-30';

const sent = (revision: number): ReportStep => ({ act: 'sent', revision });
const recalled = (revision: number): ReportStep => ({ act: 'recalled', revision });
const accepted = (revision: number): ReportStep => ({ act: 'accepted', revision });
const returned = (revision: number, by: PlainDate | null): ReportStep => ({ act: 'returned', revision, by });
const corrected = [sent(1), accepted(1), returned(1, '2022-07-08')];

/**
 * From which day on a report is overdue, null: never. Intake (the clerk's desk), consolidation (the board) and
 * notification (the reminders) each judge this from what they know, and all of them as docs/glossary.md says.
 */
export const overdueCases: readonly Readonly<{
  what: string;
  steps: readonly ReportStep[];
  overdueFrom: PlainDate | null;
}>[] = [
  { what: 'never sent', steps: [], overdueFrom: '2022-07-01' },
  { what: 'sent', steps: [sent(1)], overdueFrom: null },
  { what: 'taken back', steps: [sent(1), recalled(1)], overdueFrom: '2022-07-01' },
  { what: 'returned', steps: [sent(1), returned(1, null)], overdueFrom: '2022-07-01' },
  { what: 'returned with a day', steps: [sent(1), returned(1, '2022-07-08')], overdueFrom: '2022-07-09' },
  {
    what: 'returned with a day, sent and taken back',
    steps: [sent(1), returned(1, '2022-07-08'), sent(2), recalled(2)],
    overdueFrom: '2022-07-09',
  },
  {
    what: 'returned with a day, then without one',
    steps: [sent(1), returned(1, '2022-07-08'), sent(2), returned(2, null)],
    overdueFrom: '2022-07-09',
  },
  { what: 'accepted', steps: [sent(1), accepted(1)], overdueFrom: null },
  { what: 'accepted, to be corrected', steps: corrected, overdueFrom: '2022-07-09' },
  { what: 'a correction sent', steps: [...corrected, sent(2)], overdueFrom: null },
  { what: 'a correction taken back', steps: [...corrected, sent(2), recalled(2)], overdueFrom: '2022-07-09' },
  {
    what: 'a correction returned',
    steps: [...corrected, sent(2), returned(2, '2022-07-20')],
    overdueFrom: '2022-07-21',
  },
  { what: 'a correction accepted', steps: [...corrected, sent(2), accepted(2)], overdueFrom: null },
];

/** The days on which a case is looked at: each on which any of them changes, and the day before. */
export const daysInCases: readonly PlainDate[] = [
  '2022-06-29',
  '2022-06-30',
  '2022-07-01',
  '2022-07-08',
  '2022-07-09',
  '2022-07-20',
  '2022-07-21',
];

/** The days on which the case is overdue. */
export function overdueDays(overdueFrom: PlainDate | null): PlainDate[] {
  return daysInCases.filter((day) => overdueFrom !== null && day >= overdueFrom);
}
