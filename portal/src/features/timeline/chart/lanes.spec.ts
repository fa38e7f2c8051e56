import { taskWith } from '../task.builder';
import { lanesOf } from './lanes';

describe('the lanes of the chart', () => {
  it('hold the tasks of one lead, and apart from them those led together', () => {
    const tasks = [
      taskWith({ number: 1, lead: ['Vụ'] }),
      taskWith({ number: 2, lead: ['Vụ', 'Viện'] }),
      taskWith({ number: 3, lead: ['Vụ'] }),
    ];
    const lanes = lanesOf(tasks).map(({ lead, tasks }) => [lead, tasks.map(({ number }) => number)]);
    expect(lanes).toEqual([
      [['Vụ'], [1, 3]],
      [['Vụ', 'Viện'], [2]],
    ]);
  });
});
