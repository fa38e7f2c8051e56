import { taskWith } from '../task.builder';
import { marksOf } from './marks';
import { scaleOf } from './scale';

const today = '2022-07-30';
const drawn = (given: Parameters<typeof taskWith>[0]) => {
  const task = taskWith(given);
  const scale = scaleOf([task], today);
  return { marks: marksOf(task, scale, today), scale };
};

describe('what is drawn of a task', () => {
  it('is the plan alone of one that has no data', () => {
    const { marks, scale } = drawn({ state: 'no-data', slipDays: null });
    expect(marks).toEqual({ plan: scale.span('2022-06-01', '2022-06-30'), actual: null, slip: null });
  });

  it('runs on to today while it is in progress, with the slip from the end of the plan', () => {
    const { marks, scale } = drawn({
      state: 'in-progress',
      actual: { startedOn: '2022-06-21', finishedOn: null },
      slipDays: 30,
    });
    expect(marks.actual).toEqual({ ...scale.span('2022-06-21', today), open: true });
    expect(marks.slip?.days).toBe(30);
    expect(marks.slip?.left).toBeCloseTo(scale.span('2022-07-01', today).left);
    expect(marks.slip?.width).toBeCloseTo(scale.span('2022-07-01', today).width);
  });

  it('slips without an actual bar where nothing has begun', () => {
    expect(drawn({ slipDays: 30 }).marks).toMatchObject({ actual: null, slip: { days: 30 } });
  });

  it('ends on the day it was done', () => {
    const { marks, scale } = drawn({
      state: 'done',
      actual: { startedOn: '2022-06-05', finishedOn: '2022-06-09' },
    });
    expect(marks.actual).toEqual({ ...scale.span('2022-06-05', '2022-06-09'), open: false });
    expect(marks.slip).toBeNull();
  });

  it('is open on the day it began where it is done and nobody knows when', () => {
    const { marks, scale } = drawn({
      state: 'done',
      actual: { startedOn: '2022-06-05', finishedOn: null },
      slipDays: null,
    });
    expect(marks.actual).toEqual({ ...scale.span('2022-06-05', '2022-06-05'), open: true });
  });
});
