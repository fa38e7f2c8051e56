import { aReport } from './report.builder';
import { isOnTime, requireRecallable, requireUnlocked } from './timeliness';
import { sendingTimes } from './sending-times';

const deadlines = { due: '2022-06-30', onTime: '2022-06-30', lock: '2022-10-31' };
const at = (instant: string) => ({
  sentAt: new Date(instant),
  receivedAt: new Date(instant),
  enteredAt: new Date(instant),
});

it('the on-time day lasts until midnight in Vietnam', () => {
  expect(isOnTime(at('2022-06-30T16:59:59Z'), deadlines, null)).toBe(true);
  expect(isOnTime(at('2022-06-30T17:00:00Z'), deadlines, null)).toBe(false);
});

it('a correction by the day that the return named keeps the verdict of the first sending', () => {
  const inTime = aReport({ status: 'returned', onTime: true, resubmitBy: '2022-07-08' });
  expect(isOnTime(at('2022-07-08T03:00:00Z'), deadlines, inTime)).toBe(true);
  expect(isOnTime(at('2022-07-09T03:00:00Z'), deadlines, inTime)).toBe(false);
  expect(isOnTime(at('2022-07-08T03:00:00Z'), deadlines, { ...inTime, onTime: false })).toBe(false);
});

it('a late report is taken until the lock day and refused after it', () => {
  expect(() => requireUnlocked(at('2022-10-31T16:00:00Z'), deadlines, null)).not.toThrow();
  expect(() => requireUnlocked(at('2022-10-31T17:00:00Z'), deadlines, null)).toThrow('locked');
});

it('a return may ask for a correction after the lock day', () => {
  const asked = aReport({ resubmitBy: '2022-11-05' });
  expect(() => requireUnlocked(at('2022-11-05T03:00:00Z'), deadlines, asked)).not.toThrow();
});

it('a report is recalled while it may be sent again, and not after', () => {
  const sent = aReport({ status: 'submitted', revision: 1 });
  const asked = { ...sent, resubmitBy: '2022-11-05' };
  const recall = (report: typeof sent, instant: string) => () =>
    requireRecallable(report, deadlines, new Date(instant));
  expect(recall(sent, '2022-10-31T16:59:59Z')).not.toThrow();
  expect(recall(sent, '2022-10-31T17:00:00Z')).toThrow('locked');
  expect(recall(asked, '2022-11-05T03:00:00Z')).not.toThrow();
  expect(recall(asked, '2022-11-06T03:00:00Z')).toThrow('locked');
});

it('the registry states when a paper was sent and received, a unit does not', () => {
  const now = new Date('2022-07-05T03:00:00Z');
  const given = { sentAt: '2022-06-29T03:00:00Z', receivedAt: '2022-07-01T03:00:00Z' };
  expect(sendingTimes(given, true, now)).toEqual({
    sentAt: new Date(given.sentAt),
    receivedAt: new Date(given.receivedAt),
    enteredAt: now,
  });
  expect(() => sendingTimes(given, false, now)).toThrow('registry');
  expect(() => sendingTimes({ sentAt: '2022-07-06T03:00:00Z' }, true, now)).toThrow('future');
});
