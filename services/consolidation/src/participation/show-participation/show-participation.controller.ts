import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { IdPath } from '@common/http/id-path';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import { ParticipationQuery } from '../participation.query';
import { countParticipants, ParticipantView, ParticipationCounts, viewParticipant } from '../participation.view';

const ParticipationView = z.object({ counts: ParticipationCounts, participants: z.array(ParticipantView) });

@Controller('consolidations')
export class ShowParticipationController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly participation: ParticipationQuery,
    private readonly clock: Clock,
  ) {}

  @Get(':id/participation')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'Whose report is in, waits for review, was returned or is owed; units that sent nothing too.',
    summaryVi: 'Báo cáo của ai đã tiếp nhận, chờ thẩm định, bị trả lại hay còn nợ; cả đơn vị chưa gửi gì.',
    answer: ParticipationView,
  })
  async show(
    @ParsedPath(IdPath) { id }: IdPath,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof ParticipationView>> {
    const consolidation = await this.consolidations.get(id, user);
    const today = plainDateOf(this.clock.now());
    const participants = (await this.participation.of(consolidation.id)).map((one) => viewParticipant(one, today));
    return { counts: countParticipants(participants), participants };
  }
}
