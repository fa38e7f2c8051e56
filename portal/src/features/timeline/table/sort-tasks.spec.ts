import { taskWith } from '../task.builder';
import type { SortKey } from '../timeline-search';
import { sortTasks } from './sort-tasks';

const tasks = [
  taskWith({
    number: 1,
    lead: ['Vụ'],
    slipDays: 40,
    state: 'done',
    actual: { startedOn: '2022-06-09', finishedOn: null },
  }),
  taskWith({ number: 2, lead: ['Ban'], slipDays: null, state: 'no-data' }),
  taskWith({ number: 3, lead: ['Đảng ủy'], slipDays: 9, state: 'in-progress', overdue: true }),
];
const order = (sort?: SortKey, descending?: boolean) => sortTasks(tasks, sort, descending).map(({ number }) => number);

describe('the rows of the table', () => {
  it('stand in the plan’s order at first', () => {
    expect(order()).toEqual([1, 2, 3]);
  });

  it('are sorted by slip, and what has none stands last in either direction', () => {
    expect(order('slip')).toEqual([3, 1, 2]);
    expect(order('slip', true)).toEqual([1, 3, 2]);
  });

  it('are sorted by lead as Vietnamese sorts', () => {
    expect(order('lead')).toEqual([2, 3, 1]);
  });

  it('have what is overdue first by state', () => {
    expect(order('state')).toEqual([3, 1, 2]);
  });
});
