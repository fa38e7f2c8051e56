import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Capacity } from '@common/contracts/unit';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import { correctionWaits, placeOf } from '../domain/report-standing';
import { ReportNotSeen } from '../participation.errors';
import { SeenReportQuery } from './seen-report.query';

const ReportPath = z.object({ id: z.uuid(), reportId: z.string() });
const ReportRowView = z.object({
  reportId: z.string(),
  unitId: z.string(),
  capacity: Capacity,
  state: z.enum(['in', 'waiting', 'returned', 'owed']),
  revision: z.int().nullable(),
  acceptedRevision: z.int().nullable(),
  correctionWaits: z.boolean(),
});
type ReportRowView = z.infer<typeof ReportRowView>;

@Controller('consolidations')
export class ShowReportController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly reports: SeenReportQuery,
  ) {}

  @Get(':id/reports/:reportId')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'How the consolidation sees one report; 404 until it has heard of it.',
    summaryVi: 'Bản tổng hợp đang thấy một báo cáo thế nào; 404 khi chưa nghe tới.',
    answer: ReportRowView,
  })
  async show(
    @ParsedPath(ReportPath) { id, reportId }: z.infer<typeof ReportPath>,
    @CurrentUser() user: User,
  ): Promise<ReportRowView> {
    await this.consolidations.get(id, user);
    const row = await this.reports.find(id, reportId);
    if (!row) throw new ReportNotSeen(reportId);
    return {
      reportId,
      unitId: row.unitId,
      capacity: row.capacity,
      state: placeOf(row),
      revision: row.latest?.revision ?? null,
      acceptedRevision: row.accepted?.revision ?? null,
      correctionWaits: correctionWaits(row),
    };
  }
}
