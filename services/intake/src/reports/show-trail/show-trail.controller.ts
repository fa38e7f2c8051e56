import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { AuditTrail } from '@common/audit/audit-trail';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath, ParsedQuery } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { cursorAfter, pageFrom, PagingQuery } from '@common/paging/page';
import { ReadPermission } from '../read-permission';

/** What is written down while somebody writes: much of it, and small. */
const savings = ['section', 'cover', 'indicators'].map((part) => `report.${part}-saved`).concat('report.blocks-placed');

const Query = PagingQuery.extend({
  savings: z.enum(['with', 'without']).default('with').describe('The many small savings while somebody writes.'),
});

const Entry = z.object({
  actor: z.object({ id: z.string(), name: z.string() }).nullable().describe('Null where the system acted by itself.'),
  unitId: z.string().nullable(),
  action: z.string().describe('What happened, e.g. `report.returned`.'),
  before: z.unknown().describe('What it was, by action; null where there was nothing.'),
  after: z.unknown(),
  requestId: z.string(),
  at: z.iso.datetime().describe('By the clock that judges deadlines.'),
  recordedAt: z.iso.datetime(),
});

const Answer = z.object({
  entries: z
    .array(z.object({ seq: z.int(), hash: z.string(), entry: Entry }))
    .describe('The last ones, the oldest of them first.'),
  nextCursor: z.string().nullable().describe('To the entries before these.'),
});

@Controller('reports')
export class ShowTrailController {
  constructor(
    private readonly permission: ReadPermission,
    private readonly trail: AuditTrail,
  ) {}

  @Get(':id/trail')
  @Endpoint({
    permission: 'report.read',
    summary: 'Who did what to the report and when, hash-chained; `…/trail/check` says whether the chain holds.',
    summaryVi:
      'Ai đã làm gì với báo cáo và khi nào, nối nhau bằng mã băm; `…/trail/check` cho biết chuỗi còn nguyên vẹn không.',
    answer: Answer,
  })
  async show(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedQuery(Query) { cursor, limit, savings: wanted }: z.infer<typeof Query>,
    @CurrentUser() user: User,
  ): Promise<object> {
    await this.permission.require(id, user);
    const [before] = cursorAfter(cursor, ['number']);
    const found = await this.trail.entries(
      { kind: 'report', id },
      {
        before: before === null ? null : Number(before),
        limit: limit + 1,
        without: wanted === 'without' ? savings : [],
      },
    );
    const { items, nextCursor } = pageFrom(found, limit, ({ seq }) => [seq]);
    return { entries: items.toReversed(), nextCursor };
  }
}
