import { Controller, Get, Header } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { RevisionBody } from '@common/contracts/revision-body';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { RevisionRepository } from '../domain/revision.repository';
import { ReadPermission } from '../read-permission';

const Path = IdPath.extend({ revision: z.coerce.number().int().min(1) });

@Controller('reports')
export class ShowRevisionController {
  constructor(
    private readonly permission: ReadPermission,
    private readonly revisions: RevisionRepository,
  ) {}

  /** The stored text itself, not parsed and written again: its SHA-256 is the one on the receipt. */
  @Get(':id/revisions/:revision')
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({
    permission: 'report.read',
    summary: 'A revision, byte for byte as the receipt names it.',
    summaryVi: 'Một lần gửi, đúng từng byte như biên nhận ghi.',
    answer: RevisionBody,
  })
  async show(@ParsedPath(Path) { id, revision }: z.infer<typeof Path>, @CurrentUser() user: User): Promise<string> {
    await this.permission.require(id, user);
    return this.revisions.canonicalBody(id, revision);
  }
}
