import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedPath } from '@common/http/parsed';
import { ReadPermission } from '../../reports/read-permission';
import { PresenceRepository } from '../presence.repository';

const Answer = z.array(z.object({ name: z.string(), sectionId: z.string(), since: z.iso.datetime() }));

@Controller('reports')
export class ShowPresenceController {
  constructor(
    private readonly permission: ReadPermission,
    private readonly presence: PresenceRepository,
  ) {}

  @Get(':id/presence')
  @Endpoint({
    permission: 'report.read',
    summary: 'Who else has a section of the report open, and since when.',
    summaryVi: 'Ai khác đang mở một mục của báo cáo, và từ lúc nào.',
    answer: Answer,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<z.infer<typeof Answer>> {
    await this.permission.require(id, user);
    const others = await this.presence.others(id, user.id);
    return others.map((one) => ({ ...one, since: one.since.toISOString() }));
  }
}
