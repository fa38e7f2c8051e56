import type { SimulatedReport } from '../../../simulator/src/campaign/simulated-report';
import { dayAfter, lastDay, type Day } from './day';

/** What happens to one participant's report on a day. Reviews come before what is sent that day. */
export type Deed = Readonly<{
  kind: 'extend' | 'return' | 'accept' | 'send' | 'resend' | 'begin';
  report: SimulatedReport;
}>;

export type Agenda = ReadonlyMap<Day, readonly Deed[]>;

/** The unit of the sample people `owing-clerk` and `owing-head`: its report is begun, so that they have one to send. */
const beginsLate = 'central-TTCP';

/** Puts what the simulated units do, and the drafting team's reviews, on their days. */
export function agendaOf(reports: readonly SimulatedReport[]): Agenda {
  const agenda = new Map<Day, Deed[]>();
  const put = (day: Day, deed: Deed) => {
    if (day > lastDay) return;
    agenda.set(day, [...(agenda.get(day) ?? []), deed]);
  };
  for (const report of reports) {
    const { sendsOn, extension, returned } = report.behaviour;
    if (extension) put(extension.askedOn, { kind: 'extend', report });
    if (report.unitId === beginsLate) put(lastDay, { kind: 'begin', report });
    if (!sendsOn) continue;
    put(sendsOn, { kind: 'send', report });
    if (!returned) put(dayAfter(sendsOn), { kind: 'accept', report });
    if (returned) put(returned.on, { kind: 'return', report });
    if (returned?.resentOn) {
      put(returned.resentOn, { kind: 'resend', report });
      put(dayAfter(returned.resentOn), { kind: 'accept', report });
    }
  }
  return agenda;
}
