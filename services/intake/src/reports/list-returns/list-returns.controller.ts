import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedPath } from '@common/http/parsed';
import { type Page, pageOf } from '@common/paging/page';
import { ReturnRepository } from '../domain/return.repository';
import { ReadPermission } from '../read-permission';

const Item = z.object({
  revision: z.int(),
  reason: z.string(),
  returnedBy: z.string(),
  returnedAt: z.iso.datetime(),
  resubmitBy: z.iso.date().nullable(),
});

@Controller('reports')
export class ListReturnsController {
  constructor(
    private readonly permission: ReadPermission,
    private readonly returns: ReturnRepository,
  ) {}

  @Get(':id/returns')
  @Endpoint({
    permission: 'report.read',
    summary: 'Every return of the report with its reason, the newest first.',
    summaryVi: 'Mọi lần trả lại báo cáo với lý do, mới nhất trước.',
    answer: pageOf(Item),
  })
  async list(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<Page<z.infer<typeof Item>>> {
    await this.permission.require(id, user);
    const returns = await this.returns.ofReport(id);
    const items = returns.map(({ reportId: _, returnedAt, ...one }) => ({
      ...one,
      returnedAt: returnedAt.toISOString(),
    }));
    return { items, nextCursor: null };
  }
}
