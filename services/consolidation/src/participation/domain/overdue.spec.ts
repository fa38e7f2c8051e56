import { daysInCases, dueInCases, overdueCases, overdueDays, type ReportStep } from '@common/testing/overdue-cases';
import { afterNews, isOverdue, nothingHeard, type ReportNews } from './report-standing';

const newsOf = (step: ReportStep): ReportNews => ({
  revision: step.revision,
  state: step.act === 'sent' ? 'submitted' : step.act,
  onTime: true,
  ...(step.act === 'returned' && { resubmitBy: step.by }),
});

it.each(overdueCases)('on the board, a report is overdue on the days of the glossary: $what', (of) => {
  const standing = of.steps.map(newsOf).reduce(afterNews, nothingHeard);
  const overdue = daysInCases.filter((day) => isOverdue(standing, dueInCases, day));
  expect(overdue).toEqual(overdueDays(of.overdueFrom));
});
