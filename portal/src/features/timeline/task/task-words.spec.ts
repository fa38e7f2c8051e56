import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { taskWith } from '../task.builder';
import { actualDays, plannedMonths, stateWords } from './task-words';

const words = JSON.parse(readFileSync(join(import.meta.dirname, '../../../locale/vi/timeline.json'), 'utf8'));

beforeAll(() => i18next.init({ lng: 'vi', fallbackLng: false, resources: { vi: { timeline: words } } as never }));

const t = i18next.getFixedT('vi', 'timeline');

describe('the words for a task', () => {
  it.each([
    ['2022-06', '2022-06', '6/2022'],
    ['2022-05', '2022-06', '5–6/2022'],
    ['2022-12', '2023-01', '12/2022 – 1/2023'],
  ])('name the months from %s to %s as the plan writes them', (from, to, said) => {
    expect(plannedMonths(taskWith({ plan: { from, to } }), t)).toBe(said);
  });

  it.each([
    [null, null, 'not-started', 'chưa bắt đầu'],
    ['2022-06-09', '2022-06-09', 'done', '09/06/2022'],
    ['2022-06-09', '2022-06-21', 'done', '09/06/2022 – 21/06/2022'],
    ['2022-06-09', null, 'in-progress', '09/06/2022 – nay'],
    ['2022-06-09', null, 'done', '09/06/2022 – chưa rõ ngày xong'],
  ] as const)('tell the days from %s to %s of one that is %s', (startedOn, finishedOn, state, said) => {
    expect(actualDays(taskWith({ actual: { startedOn, finishedOn }, state }), t)).toBe(said);
  });

  it('say its state, and only where it is so that it is overdue and late', () => {
    expect(stateWords(taskWith({ state: 'in-progress', overdue: true, slipDays: 29 }), t)).toBe(
      'Đang thực hiện, quá hạn, chậm 29 ngày',
    );
    expect(stateWords(taskWith({ state: 'done', slipDays: 0 }), t)).toBe('Hoàn thành');
    expect(stateWords(taskWith({ state: 'no-data', slipDays: null }), t)).toBe('Chưa có dữ liệu');
  });
});
