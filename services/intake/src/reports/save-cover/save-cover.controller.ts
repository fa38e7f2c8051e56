import { Controller, Put } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { CoverRecord } from '@common/contracts/revision-body';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { SavePart } from '../save-part';
import { WritePermission } from '../write-permission';

const Request = z.strictObject({ version: z.int().min(0), cover: CoverRecord });
const Answer = z.object({ version: z.int() });

@Controller('reports')
export class SaveCoverController {
  constructor(
    private readonly permission: WritePermission,
    private readonly save: SavePart,
  ) {}

  @Put(':id/cover')
  @Endpoint({
    permission: 'report.write',
    summary: 'Saves what stands on the cover of the paper.',
    summaryVi: 'Lưu thông tin trên bìa văn bản.',
    answer: Answer,
  })
  async put(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedBody(Request) { version, cover }: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof Answer>> {
    const { report } = await this.permission.require(id, user);
    return this.save.execute('cover', report, cover, version, user);
  }
}
