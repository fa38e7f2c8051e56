import { proofWith, taskWith, timelineWith } from '../task.builder';
import { exceptionsOf } from './exceptions';

const owing = proofWith('reports-accepted', 148, 150, [
  { type: 'unit', id: 'u1', name: 'Thanh tra Chính phủ', missing: true },
  { type: 'unit', id: 'u2', name: 'Tỉnh ủy Hải Dương', missing: true },
]);

describe('what a leader must know first', () => {
  it('is every overdue task, the worst first, with what it lacks', () => {
    const { overdue } = exceptionsOf(
      timelineWith([
        taskWith({ number: 5, overdue: true, slipDays: 9, evidence: [owing, proofWith('sections-with-text', 18, 18)] }),
        taskWith({ number: 6, overdue: true, slipDays: 29 }),
        taskWith({ number: 8 }),
      ]),
    );
    expect(overdue.map(({ task }) => task.number)).toEqual([6, 5]);
    expect(overdue[1]?.lacks).toEqual([
      { kind: 'reports-accepted', count: 2, names: ['Thanh tra Chính phủ', 'Tỉnh ủy Hải Dương'] },
    ]);
  });

  it('is what the running tasks wait for; what has not begun waits for nothing yet', () => {
    const { waiting } = exceptionsOf(
      timelineWith([
        taskWith({ number: 5, state: 'in-progress', evidence: [owing] }),
        taskWith({ number: 8, evidence: [proofWith('draft-frozen', 0, 1)] }),
      ]),
    );
    expect(waiting.map(({ task }) => task.number)).toEqual([5]);
  });

  it('is nothing where all is done or has no data', () => {
    const tasks = [taskWith({ state: 'done' }), taskWith({ state: 'no-data', slipDays: null })];
    expect(exceptionsOf(timelineWith(tasks))).toEqual({ overdue: [], waiting: [] });
  });
});
