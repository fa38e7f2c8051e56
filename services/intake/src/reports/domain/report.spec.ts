import { acceptReport, recallReport, requireDecided, requireEditable, returnReport, submitReport } from './report';
import { aReport } from './report.builder';
import { ReportIncomplete } from './report.errors';
import { ReportStatus } from './report-status';

const now = new Date('2022-06-28T03:00:00Z');
const times = { sentAt: now, receivedAt: now, enteredAt: now };
const returned = { reason: 'Thiếu số liệu', by: 'Tổ biên tập', resubmitBy: '2022-07-08' };
const statuses = ReportStatus.options;
const on = (today: string) => ({ today, due: '2022-07-31' });
const inStatus = (status: ReportStatus) => aReport({ status, revision: 1 });

function allowed(act: (status: ReportStatus) => unknown): ReportStatus[] {
  return statuses.filter((status) => {
    try {
      act(status);
      return true;
    } catch {
      return false;
    }
  });
}

it('a draft, one on its way through endorsement and a returned report may be sent, as the next revision', () => {
  expect(allowed((status) => submitReport(inStatus(status), times, true, false))).toEqual([
    'drafting',
    'in-endorsement',
    'returned',
  ]);
  const sent = submitReport(aReport({ status: 'returned', revision: 1, returned }), times, true, false);
  expect(sent).toMatchObject({ status: 'submitted', revision: 2, returned: null });
});

it('"nothing to report" is sent like a report and waits as a nil return', () => {
  expect(submitReport(aReport(), times, true, true).status).toBe('nil-return');
});

it('only what waits for review is recalled or accepted', () => {
  const waiting = ['submitted', 'nil-return'];
  expect(allowed((status) => recallReport(inStatus(status)))).toEqual(waiting);
  expect(allowed((status) => acceptReport(inStatus(status), now))).toEqual(waiting);
});

it('what waits is returned with or without a day, what is accepted only with one', () => {
  const noDay = { ...returned, resubmitBy: null };
  expect(allowed((status) => returnReport(inStatus(status), noDay, on('2022-07-08')))).toEqual([
    'submitted',
    'nil-return',
  ]);
  expect(allowed((status) => returnReport(inStatus(status), returned, on('2022-07-08')))).toEqual([
    'submitted',
    'accepted',
    'nil-return',
  ]);
  expect(() => returnReport(inStatus('accepted'), noDay, on('2022-07-08'))).toThrow('Name that day');
});

it('only a draft and a returned report are written in', () => {
  expect(allowed((status) => requireEditable(inStatus(status)))).toEqual(['drafting', 'returned']);
});

it('a return asks for the report by today or later, never by a day that has passed', () => {
  const back = returnReport(inStatus('submitted'), returned, on('2022-07-08'));
  expect(back).toMatchObject({ status: 'returned', returned, resubmitBy: '2022-07-08' });
  expect(() => returnReport(inStatus('submitted'), returned, on('2022-07-09'))).toThrow('has passed');
});

it('a return without a day is refused once the deadline has passed, be it the plan’s, an extension or an earlier return’s', () => {
  const noDay = { ...returned, resubmitBy: null };
  const due = '2022-06-30';
  const sent = inStatus('submitted');
  expect(returnReport(sent, noDay, { today: due, due }).status).toBe('returned');
  expect(() => returnReport(sent, noDay, { today: '2022-07-01', due })).toThrow('Choose a day');
  expect(returnReport(sent, { ...returned, resubmitBy: '2022-07-01' }, { today: '2022-07-01', due }).status).toBe(
    'returned',
  );
  const askedAgain = aReport({ status: 'submitted', resubmitBy: '2022-07-08' });
  expect(returnReport(askedAgain, noDay, { today: '2022-07-08', due }).resubmitBy).toBe('2022-07-08');
  expect(() => returnReport(askedAgain, noDay, { today: '2022-07-09', due })).toThrow('2022-07-08, has passed');
});

it('the day that a return named holds through sending and recall, until another return names one or it is accepted', () => {
  const back = returnReport(inStatus('submitted'), returned, on('2022-07-01'));
  const again = recallReport(submitReport(back, times, true, false));
  expect(again).toMatchObject({ status: 'drafting', returned: null, resubmitBy: '2022-07-08' });
  const sent = submitReport(again, times, true, false);
  const sameDay = returnReport(sent, { ...returned, resubmitBy: null }, on('2022-07-02'));
  const otherDay = returnReport(sent, { ...returned, resubmitBy: '2022-07-20' }, on('2022-07-02'));
  expect([sameDay.resubmitBy, otherDay.resubmitBy, acceptReport(sent, now).resubmitBy]).toEqual([
    '2022-07-08',
    '2022-07-20',
    null,
  ]);
});

it('an accepted report keeps its revision and tells when it was accepted', () => {
  expect(acceptReport(inStatus('submitted'), now)).toMatchObject({ status: 'accepted', acceptedAt: now, revision: 1 });
});

it('a refusal for what is missing counts right, and uses no name of the API in Vietnamese', () => {
  expect(new ReportIncomplete([1]).says.en).toContain('1 thing must');
  expect(new ReportIncomplete([1, 2]).says.en).toContain('2 things must');
  expect(new ReportIncomplete([1]).says.vi).not.toContain('findings');
});

it('is decided about by who names the revision that was read, and the last one it must be', () => {
  const { id } = inStatus('submitted');
  expect(() => requireDecided({ id, revision: 2 }, 2)).not.toThrow();
  expect(() => requireDecided({ id, revision: 2 }, undefined)).toThrow('read the last one (revision 2)');
  expect(() => requireDecided({ id, revision: 2 }, 1)).toThrow('a newer one: revision 2');
});
