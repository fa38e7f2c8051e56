import { acceptReport, recallReport, type Report, requireEditable, returnReport, submitReport } from './report';
import { aReport } from './report.builder';

const now = new Date('2022-06-28T03:00:00Z');
const times = { sentAt: now, receivedAt: now, enteredAt: now };
const today = '2022-06-28';

/** Everything that can happen to a report. */
const acts = {
  submit: (report: Report) => submitReport(report, times, true, false),
  nil: (report: Report) => submitReport(report, times, true, true),
  recall: recallReport,
  return: (report: Report) => returnReport(report, { reason: 'x', by: 'y', resubmitBy: null }, { today, due: today }),
  returnByDay: (report: Report) =>
    returnReport(report, { reason: 'x', by: 'y', resubmitBy: '2022-07-08' }, { today, due: today }),
  accept: (report: Report) => acceptReport(report, now),
};
type Act = keyof typeof acts;
type Step = Readonly<{ before: Report; act: Act; after: Report | null }>;

/** Every step of every walk of so many acts from a new report; `after` is null where the act is refused. */
function everyStep(length: number, before = aReport()): Step[] {
  if (length === 0) return [];
  return (Object.keys(acts) as Act[]).flatMap((act) => {
    const after = outcome(() => acts[act](before));
    return [{ before, act, after }, ...(after ? everyStep(length - 1, after) : [])];
  });
}

function outcome<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

describe('whatever happens to a report, in any order', () => {
  const steps = everyStep(7);
  const taken = steps.filter((step): step is Step & { after: Report } => step.after !== null);

  it('it goes from state to state by these ways only', () => {
    const ways = new Set(taken.map(({ before, act, after }) => `${before.status} ${act} ${after.status}`));
    const waiting = ['submitted', 'nil-return'].flatMap((status) => [
      `${status} recall drafting`,
      `${status} return returned`,
      `${status} returnByDay returned`,
      `${status} accept accepted`,
    ]);
    const written = ['drafting', 'returned'].flatMap((status) => [
      `${status} submit submitted`,
      `${status} nil nil-return`,
    ]);
    expect([...ways].sort()).toEqual([...waiting, ...written, 'accepted returnByDay returned'].sort());
  });

  it('its revision grows by one with each sending and by nothing else', () => {
    for (const { before, act, after } of taken)
      expect(after.revision - before.revision).toBe(act === 'submit' || act === 'nil' ? 1 : 0);
  });

  it('it is either written or waits for review or is accepted, and then only returned', () => {
    for (const { after } of taken) {
      expect(after.acceptedAt !== null).toBe(after.status === 'accepted');
      const may = [() => requireEditable(after), () => acts.accept(after) && undefined].filter(
        (act) => outcome(() => (act(), true)) !== null,
      );
      expect(may).toHaveLength(after.status === 'accepted' ? 0 : 1);
      expect(outcome(() => acts.recall(after)) === null).toBe(
        after.status !== 'submitted' && after.status !== 'nil-return',
      );
    }
  });

  it('only a returned one has a reason, and the day of a return lasts until acceptance', () => {
    for (const { before, act, after } of taken) {
      expect(after.returned !== null).toBe(after.status === 'returned');
      const day = act === 'returnByDay' ? '2022-07-08' : act === 'accept' ? null : before.resubmitBy;
      expect(after.resubmitBy).toBe(day);
    }
  });
});
