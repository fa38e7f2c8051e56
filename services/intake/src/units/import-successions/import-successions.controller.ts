import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody } from '@common/http/parsed';
import { Succession } from '../domain/succession';
import { ImportSuccessions } from './import-successions.use-case';

const Request = z.strictObject({ successions: z.array(Succession).min(1).max(20_000) });
const Answer = z.object({ created: z.int(), unchanged: z.int() });

@Controller('units/successions')
export class ImportSuccessionsController {
  constructor(private readonly importSuccessions: ImportSuccessions) {}

  @Post()
  @HttpCode(200)
  @Endpoint({
    permission: 'unit.manage',
    summary: 'Says which units followed which; nothing is deleted.',
    summaryVi: 'Khai báo đơn vị nào kế thừa đơn vị nào; không xóa gì.',
    answer: Answer,
  })
  import(
    @ParsedBody(Request) body: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof Answer>> {
    return this.importSuccessions.execute(body.successions, user);
  }
}
