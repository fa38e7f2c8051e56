import type { Unit } from '@common/contracts/unit';
import plan from '../../data/reference/plan-655-KH-BYT.json' with { type: 'json' };
import type { CampaignPlan } from '../campaigns/domain/campaign-plan';
import { participantsByRule } from '../campaigns/domain/participants-by-rule';

/** The plan gives months only; these days are sample data and marked so. */
const days = { openedOn: '2022-06-09', due: '2022-06-30', onTime: '2022-06-30', lock: '2022-10-31' };

/** The national review of plan 655/KH-BYT, asked of those whom the plan names and who existed then. */
export function sampleCampaign(units: readonly Unit[]): CampaignPlan {
  const ownerUnitId = 'central-BYT';
  return {
    code: plan.code,
    title: plan.title,
    subject: plan.subject,
    legalBasis: plan.legalBasis,
    purpose: [...plan.purpose, ...plan.requirements, ...plan.content],
    budget: plan.budget,
    ownerUnitId,
    sample: true,
    issuedOn: plan.issuedOn,
    openedOn: days.openedOn,
    deadlines: { due: days.due, onTime: days.onTime, lock: days.lock },
    reminderStages: [
      { stage: 'T-14', offset: 14, counting: 'calendar' },
      { stage: 'T-7', offset: 7, counting: 'calendar' },
      { stage: 'T-3', offset: 3, counting: 'working' },
      { stage: 'T-1', offset: 1, counting: 'working' },
      { stage: 'DUE', offset: 0, counting: 'calendar' },
      { stage: 'OVERDUE', offset: -1, counting: 'working' },
    ],
    outline: { code: 'NQ20-5N', version: 1 },
    participants: participantsByRule(units, days.openedOn, ownerUnitId),
    tasks: plan.tasks,
  };
}
