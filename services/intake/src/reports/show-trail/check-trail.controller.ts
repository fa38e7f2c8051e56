import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { AuditTrail } from '@common/audit/audit-trail';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { ReadPermission } from '../read-permission';

const Answer = z.object({
  intact: z.boolean().describe('False if an entry was changed or removed, or the head of the chain was.'),
});

@Controller('reports')
export class CheckTrailController {
  constructor(
    private readonly permission: ReadPermission,
    private readonly trail: AuditTrail,
  ) {}

  @Get(':id/trail/check')
  @Endpoint({
    permission: 'report.read',
    summary: 'Whether the whole trail of a report holds together, by its hashes.',
    summaryVi: 'Toàn bộ ghi vết của báo cáo có còn nguyên vẹn không, theo chuỗi mã băm.',
    answer: Answer,
  })
  async check(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<z.infer<typeof Answer>> {
    await this.permission.require(id, user);
    return { intact: await this.trail.isIntact({ kind: 'report', id }) };
  }
}
