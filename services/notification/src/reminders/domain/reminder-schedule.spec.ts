import { atLocalTime, plainDateOf } from '@common/time/plain-date';
import { vietnameseCalendar } from '@common/time/vietnamese-calendar';
import { collapse } from './collapse';
import { reachedLevels } from './escalation';
import { begunStages, type StagePolicy } from './reminder-schedule';

const calendar = vietnameseCalendar();
const policy: StagePolicy[] = [
  { stage: 'T-14', offset: 14, counting: 'calendar' },
  { stage: 'T-7', offset: 7, counting: 'calendar' },
  { stage: 'T-3', offset: 3, counting: 'working' },
  { stage: 'T-1', offset: 1, counting: 'working' },
];
const begun = (due: string, lock: string, now: Date) => begunStages({ due, lock }, policy, calendar, now);
const days = (due: string, lock: string, on: string) =>
  begun(due, lock, atLocalTime(on, '08:00')).map(({ stage, plannedFor }) => `${stage} ${plainDateOf(plannedFor)}`);

it('moves T-7 of 01/12/2026 before the holiday of 24/11, and counts working days over it', () => {
  expect(days('2026-12-01', '2026-12-31', '2026-12-01')).toEqual([
    'T-14 2026-11-17',
    'T-7 2026-11-23',
    'T-3 2026-11-26',
    'T-1 2026-11-30',
    'DUE 2026-12-01',
  ]);
});

it('plans the national review of 30/6/2022 as its sample dates ask', () => {
  expect(days('2022-06-30', '2022-10-31', '2022-06-30')).toEqual([
    'T-14 2022-06-16',
    'T-7 2022-06-23',
    'T-3 2022-06-27',
    'T-1 2022-06-29',
    'DUE 2022-06-30',
  ]);
});

it('reminds on the due day the ministry set even where nobody works that day', () => {
  expect(days('2022-10-30', '2022-12-31', '2022-10-30').at(-1)).toBe('DUE 2022-10-30');
});

it('takes the due day and what follows for granted, where a campaign names them too', () => {
  const named = [
    ...policy,
    { stage: 'DUE', offset: 0, counting: 'calendar' },
    { stage: 'OVERDUE', offset: -1, counting: 'working' },
  ] as StagePolicy[];
  const now = atLocalTime('2022-11-01', '08:00');
  const deadline = { due: '2022-10-30', lock: '2022-12-31' };
  expect(begunStages(deadline, named, calendar, now)).toEqual(begunStages(deadline, policy, calendar, now));
});

it('keeps only the later of two stages that Tết pushes onto one day', () => {
  const planned = days('2023-01-30', '2023-02-28', '2023-01-30');
  expect(planned).toEqual(['T-14 2023-01-16', 'T-3 2023-01-18', 'T-1 2023-01-27', 'DUE 2023-01-30']);
});

it('after the due date reminds ten working days, then every fifth, and never after the lock', () => {
  const overdue = days('2022-06-30', '2022-07-29', '2022-12-01').filter((one) => one.startsWith('OVERDUE'));
  expect(overdue.map((one) => one.split(' ')[0])).toEqual([
    ...Array.from({ length: 10 }, (_, index) => `OVERDUE-${index + 1}`),
    'OVERDUE-15',
    'OVERDUE-20',
  ]);
  expect(overdue.at(-1)).toBe('OVERDUE-20 2022-07-28');
});

it('ends each stage with the night before the next', () => {
  const stages = begun('2022-06-30', '2022-10-31', atLocalTime('2022-07-04', '09:00'));
  stages
    .slice(0, -1)
    .forEach((stage, at) =>
      expect(stage.expiresAt).toEqual(atLocalTime(plainDateOf(stages[at + 1].plannedFor), '00:00')),
    );
  expect(plainDateOf(stages.at(-1)!.expiresAt)).toBe('2022-07-05');
});

it('leaves one stage pending after an outage of 13 days, and none that began before the unit was told', () => {
  const stages = begun('2022-06-30', '2022-10-31', atLocalTime('2022-06-29', '09:00'));
  const statuses = (since: string) =>
    collapse(stages, atLocalTime(since, '00:00')).map(({ stage, status }) => `${stage} ${status}`);
  expect(statuses('2022-06-09')).toEqual(['T-14 superseded', 'T-7 superseded', 'T-3 superseded', 'T-1 pending']);
  expect(statuses('2022-06-30').every((one) => one.endsWith('superseded'))).toBe(true);
});

it('begins nothing before 08:00 of the day', () => {
  expect(begun('2022-06-30', '2022-10-31', atLocalTime('2022-06-16', '07:59'))).toEqual([]);
});

it.each([
  ['2022-07-01', ['head']],
  ['2022-07-04', ['head']],
  ['2022-07-05', ['head', 'superior']],
  ['2022-07-11', ['head', 'superior', 'focal-point']],
])('a report due on 30/6/2022 has reached on %s: %j', (today, reached) => {
  expect(reachedLevels('2022-06-30', today, calendar).map(({ reaches }) => reaches)).toEqual(reached);
});
