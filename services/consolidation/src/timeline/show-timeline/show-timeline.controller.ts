import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedPath } from '@common/http/parsed';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import { LateReportsQuery } from '../../drafts/late-reports.query';
import { ParticipationQuery } from '../../participation/participation.query';
import { headlineOf } from '../domain/headline';
import { CampaignEvidenceQuery } from './campaign-evidence.query';
import { TimelineView } from './timeline.view';
import { viewTask } from './view-task';

@Controller('consolidations')
export class ShowTimelineController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly evidence: CampaignEvidenceQuery,
    private readonly participation: ParticipationQuery,
    private readonly late: LateReportsQuery,
    private readonly clock: Clock,
  ) {}

  @Get(':id/timeline')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'The tasks of the plan, each with its state, days and proofs computed from what happened.',
    summaryVi: 'Các nhiệm vụ của kế hoạch với trạng thái, ngày và minh chứng tính từ những việc đã xảy ra.',
    answer: TimelineView,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<TimelineView> {
    const consolidation = await this.consolidations.get(id, user);
    const asOf = plainDateOf(this.clock.now());
    const [evidence, participants] = await Promise.all([this.evidence.of(consolidation), this.participation.of(id)]);
    const { sections, drafts } = evidence;
    const newest = drafts.at(-1);
    const lateForDraft = newest ? (await this.late.of(newest.id, id)).length : 0;
    return {
      headline: headlineOf({ asOf, participants, sections, drafts, lateForDraft }),
      tasks: consolidation.campaign.tasks.map((task) => viewTask(task, evidence, asOf)),
    };
  }
}
