import { daysInCases, dueInCases, overdueCases, overdueDays, type ReportStep } from '@common/testing/overdue-cases';
import { owedStates } from './owed';
import { acceptReport, recallReport, type Report, returnReport, submitReport } from './report';
import { aReport } from './report.builder';

const now = new Date('2022-06-28T03:00:00Z');

function after(report: Report, step: ReportStep): Report {
  if (step.act === 'returned') {
    const returned = { reason: 'Thiếu số liệu', by: 'Lan', resubmitBy: step.by };
    return returnReport(report, returned, { today: '2022-06-28', due: dueInCases });
  }
  if (step.act === 'sent') return submitReport(report, { sentAt: now, receivedAt: now, enteredAt: now }, true, false);
  return step.act === 'recalled' ? recallReport(report) : acceptReport(report, now);
}

it.each(overdueCases)('at the desk, a report is overdue on the days of the glossary: $what', (of) => {
  const begun = of.steps.length === 0 ? { status: 'not-started' as const, resubmitBy: null } : null;
  const { status, resubmitBy } = begun ?? of.steps.reduce(after, aReport());
  const overdue = daysInCases.filter((day) => owedStates.includes(status) && (resubmitBy ?? dueInCases) < day);
  expect(overdue).toEqual(overdueDays(of.overdueFrom));
});
