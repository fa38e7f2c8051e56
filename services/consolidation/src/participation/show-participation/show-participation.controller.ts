import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '@common/http/endpoint';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { ConsolidationRepository } from '../../consolidations/domain/consolidation.repository';
import { ParticipationQuery } from '../participation.query';
import { countParticipants, ParticipantView, ParticipationCounts, viewParticipant } from '../participation.view';

const ParticipationView = z.object({ counts: ParticipationCounts, participants: z.array(ParticipantView) });

@Controller('consolidations')
export class ShowParticipationController {
  constructor(
    private readonly consolidations: ConsolidationRepository,
    private readonly participation: ParticipationQuery,
    private readonly clock: Clock,
  ) {}

  @Get(':id/participation')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'Whose report is in, waits for review, was returned or is owed; units that sent nothing too.',
    answer: ParticipationView,
  })
  async show(@Param('id') id: string): Promise<z.infer<typeof ParticipationView>> {
    const consolidation = await this.consolidations.get(id);
    const today = plainDateOf(this.clock.now());
    const participants = (await this.participation.of(consolidation.id)).map((one) => viewParticipant(one, today));
    return { counts: countParticipants(participants), participants };
  }
}
