import { atLocalTime } from '@common/time/plain-date';
import { vietnameseCalendar } from '@common/time/vietnamese-calendar';
import { pauseMs, retryDelayMs } from './backoff';
import { messageId } from './mail';
import { isRepeatedWhenUnknown } from './mail-policy';
import { mayWriteTo } from './mail-settings';
import { judgeFault } from './relay-answer';
import { openWindows } from './sending-window';
import { isStorm } from './storm-guard';
import { TokenBucket } from './token-bucket';

const calendar = vietnameseCalendar();

it.each([
  ['2022-06-30', '07:29', ['any']],
  ['2022-06-30', '07:30', ['any', 'hours', 'working-hours']],
  ['2022-06-30', '17:00', ['any']],
  ['2022-07-02', '09:00', ['any', 'hours']],
  ['2022-09-01', '09:00', ['any', 'hours']],
])('on %s at %s these windows are open: %j', (day, time, open) => {
  expect(openWindows(atLocalTime(day, time), calendar)).toEqual(open);
});

it('waits 5 minutes after the first refusal, longer after each, a day at most', () => {
  expect([retryDelayMs(0), retryDelayMs(1), retryDelayMs(40)]).toEqual([300_000, 390_000, 86_400_000]);
  expect([pauseMs(1), pauseMs(2), pauseMs(20)]).toEqual([1_000, 2_000, 60_000]);
});

it.each([
  ['a 4xx to the address', { responseCode: 450, command: 'RCPT TO' }, false, 'deferred'],
  ['a 5xx to the text', { responseCode: 554, command: 'DATA' }, true, 'bounced'],
  ['a refused sender', { responseCode: 550, command: 'MAIL FROM' }, false, 'unreachable'],
  ['a relay that asks to wait before any address', { responseCode: 451, command: 'MAIL FROM' }, false, 'unreachable'],
  ['a sign-in wanted, said at the address', { responseCode: 530, command: 'RCPT TO' }, false, 'unreachable'],
  ['an address that does not exist', { responseCode: 550, command: 'RCPT TO' }, false, 'bounced'],
  ['no connection', { command: 'CONN' }, false, 'unreachable'],
  ['a refused sign-in', { responseCode: 535, command: 'AUTH PLAIN' }, false, 'unreachable'],
  ['a connection lost after the text began', { command: 'CONN' }, true, 'unknown'],
])('judges %s', (_, fault, begun, kind) => {
  expect(judgeFault({ message: 'x', refused: [], ...fault }, begun).kind).toBe(kind);
});

it('calls for a person where the relay refuses our sender or sign-in, and not where it is away', () => {
  const needs = (fault: object) => judgeFault({ message: 'x', refused: [], ...fault }, false);
  expect(needs({ responseCode: 550, command: 'MAIL FROM' })).toMatchObject({ needsPerson: true });
  expect(needs({ message: '550 5.1.8 sender', responseCode: 550, command: 'RCPT TO' })).toMatchObject({
    kind: 'unreachable',
    needsPerson: true,
  });
  expect(needs({ command: 'CONN' })).toMatchObject({ needsPerson: false });
  expect(needs({ responseCode: 421, command: 'EHLO' })).toMatchObject({ needsPerson: false });
});

it('repeats an unknown mail, but for a reminder that a later stage says again', () => {
  expect(['T-1', 'DUE'].map((stage) => isRepeatedWhenUnknown('reminder', stage))).toEqual([true, true]);
  expect(['T-14', 'T-7', 'T-3', 'OVERDUE-1'].map((stage) => isRepeatedWhenUnknown('reminder', stage))).toEqual(
    Array(4).fill(false),
  );
  expect(
    (['return', 'receipt', 'request', 'digest'] as const).map((kind) => isRepeatedWhenUnknown(kind, null)),
  ).toEqual(Array(4).fill(true));
});

it('holds a day with far more mails than units owe or were ever written', () => {
  expect(isStorm({ planned: 151, owingUnits: 100, peak: 0 })).toBe(true);
  expect(isStorm({ planned: 150, owingUnits: 100, peak: 0 })).toBe(false);
  expect(isStorm({ planned: 300, owingUnits: 100, peak: 100 })).toBe(false);
});

it('writes only to allowed addresses and domains where there is a list', () => {
  const allowed = ['@byt.example.vn', 'a@b.vn'];
  expect(
    ['X@BYT.example.vn', 'a@b.vn', 'c@b.vn', 'x@evilbyt.example.vn.com'].map((one) => mayWriteTo(one, allowed)),
  ).toEqual([true, true, false, false]);
  expect(mayWriteTo('anyone@anywhere.vn', [])).toBe(true);
});

it('gives one mail one Message-ID, whatever signs its key has', () => {
  expect(messageId('reminder.tỉnh 30.2022-06-30', 'tonghop.example.vn')).toBe(
    '<reminder.t.nh.30.2022-06-30@tonghop.example.vn>',
  );
});

it('lets through as many a second as it may, and tells how long to wait', () => {
  const bucket = new TokenBucket(2, 0);
  expect([bucket.take(0), bucket.take(0), bucket.take(0), bucket.take(500)]).toEqual([0, 0, 500, 0]);
});
