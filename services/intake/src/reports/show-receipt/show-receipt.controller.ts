import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { RevisionRepository } from '../domain/revision.repository';
import { ReadPermission } from '../read-permission';

const Answer = z.object({ receipt: z.string(), revision: z.int() });

@Controller('reports')
export class ShowReceiptController {
  constructor(
    private readonly permission: ReadPermission,
    private readonly revisions: RevisionRepository,
  ) {}

  @Get(':id/receipt')
  @Endpoint({
    permission: 'report.read',
    summary: 'The receipt of what was sent last.',
    summaryVi: 'Biên nhận của lần gửi gần nhất.',
    answer: Answer,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<z.infer<typeof Answer>> {
    const { report } = await this.permission.require(id, user);
    const { receipt, revision } = await this.revisions.get(id, report.revision);
    return { receipt, revision };
  }
}
