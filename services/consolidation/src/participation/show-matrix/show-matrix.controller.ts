import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedPath } from '@common/http/parsed';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import { ParticipationQuery } from '../participation.query';
import { matrixRow, MatrixView } from './matrix.view';
import { ReportCountsQuery } from './report-counts.query';

@Controller('consolidations')
export class ShowMatrixController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly participation: ParticipationQuery,
    private readonly counts: ReportCountsQuery,
    private readonly clock: Clock,
  ) {}

  @Get(':id/matrix')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'Every participant with what its accepted report contributes to each section.',
    summaryVi: 'Từng đơn vị với số đóng góp của báo cáo đã tiếp nhận vào mỗi mục.',
    answer: MatrixView,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<MatrixView> {
    const { campaign } = await this.consolidations.get(id, user);
    const sections = campaign.outline.sections.filter(({ leaf }) => leaf);
    const [participants, counts] = await Promise.all([
      this.participation.of(id),
      this.counts.of(
        id,
        sections.map((section) => section.id),
      ),
    ]);
    const asOf = plainDateOf(this.clock.now());
    const none = sections.map(() => 0);
    return {
      asOf,
      sections: sections.map(({ id: sectionId, number, title }) => ({ id: sectionId, number, title })),
      rows: participants.map((one) => matrixRow(one, counts.get(one.reportId ?? '') ?? none, asOf)),
    };
  }
}
