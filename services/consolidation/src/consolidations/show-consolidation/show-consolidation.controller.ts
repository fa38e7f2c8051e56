import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { ParticipationQuery } from '../../participation/participation.query';
import { countParticipants, ParticipationCounts, viewParticipant } from '../../participation/participation.view';
import { IdPath } from '@common/http/id-path';
import { ReadableConsolidation } from '../readable-consolidation';
import { SectionCountsQuery } from './section-counts.query';

const ConsolidationView = z.object({
  id: z.string(),
  campaignId: z.string(),
  code: z.string(),
  title: z.string(),
  subject: z.string(),
  ownerUnitId: z.string(),
  outline: z.object({ code: z.string(), version: z.int() }),
  sample: z.boolean(),
  drafts: z.int(),
  participation: ParticipationCounts,
  sections: z.array(
    z.object({
      sectionId: z.string(),
      number: z.string(),
      title: z.string(),
      level: z.int(),
      leaf: z.boolean(),
      units: z.int(),
      contributions: z.int(),
    }),
  ),
  /** Contributions that nobody has placed in a section: kept, listed, not merged. */
  unplaced: z.int(),
});

@Controller('consolidations')
export class ShowConsolidationController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly participation: ParticipationQuery,
    private readonly counts: SectionCountsQuery,
    private readonly clock: Clock,
  ) {}

  @Get(':id')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'One consolidation: its sections with their counts, and who is in, waiting or owed.',
    summaryVi: 'Một bản tổng hợp: các mục với số đóng góp, và ai đã tiếp nhận, chờ thẩm định hay còn nợ.',
    answer: ConsolidationView,
  })
  async show(
    @ParsedPath(IdPath) { id }: IdPath,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof ConsolidationView>> {
    const { campaign, lastDraft } = await this.consolidations.get(id, user);
    const [participants, counts] = await Promise.all([this.participation.of(id), this.counts.of(id)]);
    const today = plainDateOf(this.clock.now());
    const { code, title, subject, ownerUnitId, sample, outline } = campaign;
    return {
      id,
      campaignId: id,
      code,
      title,
      subject,
      ownerUnitId,
      outline: { code: outline.code, version: outline.version },
      sample,
      drafts: lastDraft,
      participation: countParticipants(participants.map((one) => viewParticipant(one, today))),
      sections: outline.sections.map(({ id: sectionId, number, title, level, leaf }) => ({
        sectionId,
        number,
        title,
        level,
        leaf,
        units: counts.get(sectionId)?.units ?? 0,
        contributions: counts.get(sectionId)?.contributions ?? 0,
      })),
      unplaced: counts.get(null)?.contributions ?? 0,
    };
  }
}
