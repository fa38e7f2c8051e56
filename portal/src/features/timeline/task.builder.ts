import type { Proof, Task, Timeline } from '@portal/content/timeline.api';

/** Task 5 of the plan, planned for June 2022 and not begun, unless said otherwise. */
export function taskWith(given: Partial<Task> = {}): Task {
  return {
    number: 5,
    title: 'Tổng hợp báo cáo của các bộ, ngành, địa phương',
    lead: ['Viện Chiến lược và Chính sách y tế'],
    coordinators: ['Vụ Kế hoạch - Tài chính'],
    plan: { from: '2022-06', to: '2022-06' },
    actual: { startedOn: null, finishedOn: null },
    state: 'not-started',
    stateName: { vi: 'chưa thực hiện', en: 'not started' },
    overdue: false,
    slipDays: 0,
    evidence: [],
    ...given,
  };
}

export function proofWith(kind: Proof['kind'], count: number, of: number, refs: Proof['refs'] = []): Proof {
  return { kind, what: { vi: 'Báo cáo đã tiếp nhận', en: 'Reports accepted' }, count, of, refs };
}

export function timelineWith(tasks: Task[], headline: Partial<Timeline['headline']> = {}): Timeline {
  return {
    tasks,
    headline: {
      ...{
        asOf: '2022-07-29',
        participants: 150,
        accepted: 142,
        nil: 3,
        correcting: 0,
        waiting: 0,
        returned: 1,
        owed: 7,
        overdue: 7,
      },
      draft: { state: 'none', id: null, number: null, frozenOn: null, late: 0 },
      sectionsWithoutText: [],
      ...headline,
    },
  };
}
