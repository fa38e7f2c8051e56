import { tasksOfDraft } from './tasks-of-draft';

const frozen = [{ kind: 'draft-frozen' as const, what: { vi: '', en: '' }, count: 0, of: 1, refs: [] }];
const task = (title: string, state: 'not-started' | 'done' = 'not-started', evidence = frozen) => ({
  ...{ title, state, evidence },
});

it('names the tasks that a draft completes by the number in their title', () => {
  const first = task('Hoàn thành dự thảo lần 1: Báo cáo sơ kết');
  const eleventh = task('Hoàn thành dự thảo lần 11');
  expect(tasksOfDraft([first, eleventh], 1)).toEqual([first]);
  expect(tasksOfDraft([first, eleventh], 2)).toEqual([]);
});

it('leaves out what is done already, and what no draft completes', () => {
  const discussed = task('Hội thảo góp ý dự thảo lần 2', 'not-started', []);
  expect(tasksOfDraft([task('Hoàn thành dự thảo lần 2', 'done'), discussed], 2)).toEqual([]);
});
