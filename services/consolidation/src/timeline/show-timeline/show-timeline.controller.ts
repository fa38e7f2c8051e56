import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { PlanTask } from '@common/contracts/campaign-snapshot';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { IdPath } from '@common/http/id-path';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import { isOverdue, judgeTask } from '../domain/judge-task';
import { CampaignEvidenceQuery } from './campaign-evidence.query';

const Bilingual = z.object({ vi: z.string(), en: z.string() });
const TaskView = PlanTask.extend({
  state: z.enum(['done', 'in-progress', 'not-started', 'no-data']),
  stateName: Bilingual,
  overdue: z.boolean(),
  evidence: z.array(z.object({ what: Bilingual, count: z.int(), of: z.int().nullable() })),
});
const TimelineView = z.object({ asOf: z.string(), tasks: z.array(TaskView) });

const stateNames = {
  done: { vi: 'hoàn thành', en: 'done' },
  'in-progress': { vi: 'đang thực hiện', en: 'in progress' },
  'not-started': { vi: 'chưa thực hiện', en: 'not started' },
  'no-data': { vi: 'chưa có dữ liệu', en: 'no data yet' },
};

@Controller('consolidations')
export class ShowTimelineController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly evidence: CampaignEvidenceQuery,
    private readonly clock: Clock,
  ) {}

  @Get(':id/timeline')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'The tasks of the plan, each with its state computed from what happened and the counts behind it.',
    answer: TimelineView,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<z.infer<typeof TimelineView>> {
    const consolidation = await this.consolidations.get(id, user);
    const evidence = await this.evidence.of(consolidation);
    const asOf = plainDateOf(this.clock.now());
    const tasks = consolidation.campaign.tasks.map((task) => {
      const judged = judgeTask(task.title, evidence);
      return {
        ...task,
        state: judged.state,
        stateName: stateNames[judged.state],
        overdue: isOverdue(judged.state, task.to, asOf),
        evidence: [...judged.evidence],
      };
    });
    return { asOf, tasks };
  }
}
