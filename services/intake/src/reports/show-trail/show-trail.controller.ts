import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { AuditTrail, type Trail } from '@common/audit/audit-trail';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { ReadPermission } from '../read-permission';

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
  entries: z.array(z.object({ seq: z.int(), hash: z.string(), entry: Entry })),
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
