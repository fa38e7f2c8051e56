import { daysInCases, dueInCases, overdueCases, overdueDays, type ReportStep } from '@common/testing/overdue-cases';
import type { Obligation } from './campaign';
import { accepted, recalled, sentBack, sentUp } from './follow-report';

const now = new Date('2022-06-28T03:00:00Z');
const owed: Obligation = {
  ...{ id: 'o', campaignId: 'campaign', unitId: 'province-30-party', capacity: 'party', state: 'owed' },
  ...{ due: dueInCases, lock: '2022-10-31', deadlineRev: 1, deadlineSince: now, reportId: null, revision: 0 },
};

function after(obligation: Obligation, step: ReportStep): Obligation {
  const told = { reportId: 'report', revision: step.revision };
  if (step.act === 'returned') return sentBack(obligation, { ...told, resubmitBy: step.by }, now);
  if (step.act === 'sent') return sentUp(obligation, told);
  return step.act === 'recalled' ? recalled(obligation, told) : accepted(obligation, told);
}

it.each(overdueCases)('in the reminders, a report is overdue on the days of the glossary: $what', (of) => {
  const { state, due } = of.steps.reduce(after, owed);
  const overdue = daysInCases.filter((day) => (state === 'owed' || state === 'returned') && due < day);
  expect(overdue).toEqual(overdueDays(of.overdueFrom));
});
