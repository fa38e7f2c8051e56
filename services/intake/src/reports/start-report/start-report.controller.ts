import { Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Capacity } from '@common/contracts/unit';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody } from '@common/http/parsed';
import { ReportView, viewReport } from '../report.view';
import { StartReport } from './start-report.use-case';

const Request = z.strictObject({ campaignId: z.uuid(), unitId: z.string(), capacity: Capacity });

@Controller('reports')
export class StartReportController {
  constructor(private readonly start: StartReport) {}

  @Post()
  @Endpoint({
    permission: 'report.write',
    summary: 'Begins a participant’s report (201), or answers the one that is there (200).',
    summaryVi: 'Bắt đầu báo cáo của một đơn vị (201), hoặc trả về báo cáo đã có (200).',
    answer: ReportView,
  })
  async post(
    @ParsedBody(Request) key: z.infer<typeof Request>,
    @CurrentUser() user: User,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    const { report, begun } = await this.start.execute(key, user);
    reply.status(begun ? 201 : 200);
    return viewReport(report);
  }
}
