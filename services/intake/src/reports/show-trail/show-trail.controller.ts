import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { AuditTrail, type Trail } from '@common/audit/audit-trail';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { ReadPermission } from '../read-permission';

const Answer = z.object({
  entries: z.array(z.object({ seq: z.int(), hash: z.string(), entry: z.unknown() })),
  /** False if an entry or the chain's head was tampered with. */
  intact: z.boolean(),
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
    summary: 'Who did what to the report and when, hash-chained.',
    answer: Answer,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<Trail> {
    await this.permission.require(id, user);
    return this.trail.of({ kind: 'report', id });
  }
}
