import type { PlanTask } from '@common/contracts/campaign-snapshot';
import type { PlainDate } from '@common/time/plain-date';
import type { z } from 'zod';
import type { CampaignEvidence } from '../domain/evidence';
import { judgeTask } from '../domain/judge-task';
import { isOverdue, slipDays } from '../domain/slip';
import type { TaskView } from './timeline.view';

const stateNames = {
  done: { vi: 'hoàn thành', en: 'done' },
  'in-progress': { vi: 'đang thực hiện', en: 'in progress' },
  'not-started': { vi: 'chưa thực hiện', en: 'not started' },
  'no-data': { vi: 'chưa có dữ liệu', en: 'no data yet' },
};

/** One row of the plan with what became of it. */
export function viewTask(task: z.infer<typeof PlanTask>, evidence: CampaignEvidence, today: PlainDate): TaskView {
  const judged = judgeTask(task.title, evidence);
  const { state, startedOn, finishedOn } = judged;
  return {
    number: task.no,
    title: task.title,
    lead: task.lead,
    coordinators: task.with,
    plan: { from: task.from, to: task.to },
    actual: { startedOn, finishedOn },
    state,
    stateName: stateNames[state],
    overdue: isOverdue(state, task.to, today),
    slipDays: slipDays(judged, task.to, today),
    evidence: judged.evidence.map((proof) => ({ ...proof, refs: [...proof.refs] })),
  };
}
