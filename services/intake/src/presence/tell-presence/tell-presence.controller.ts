import { Controller, HttpCode, Put } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { presentForSeconds } from '../presence.repository';
import { TellPresence } from './tell-presence.use-case';

const Request = z.strictObject({ sectionId: z.string().min(1).max(200) });

@Controller('reports')
export class TellPresenceController {
  constructor(private readonly presence: TellPresence) {}

  @Put(':id/presence')
  @HttpCode(204)
  @Endpoint({
    permission: 'report.write',
    summary: `The caller has a section open; forgotten after ${presentForSeconds} seconds unless told again.`,
    summaryVi: `Người gọi đang mở một mục; sau ${presentForSeconds} giây không báo lại thì coi như đã rời đi.`,
  })
  put(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedBody(Request) { sectionId }: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<void> {
    return this.presence.execute(id, sectionId, user);
  }
}
