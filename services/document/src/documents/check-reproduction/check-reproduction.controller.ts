import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { CheckReproduction } from './check-reproduction.use-case';

const Answer = z.object({
  same: z.boolean(),
  files: z.array(
    z.object({
      edition: z.enum(['draft', 'issued']),
      format: z.enum(['docx', 'pdf']),
      registered: z.string(),
      rendered: z.string(),
      same: z.boolean(),
    }),
  ),
});

@Controller('documents')
export class CheckReproductionController {
  constructor(private readonly checkReproduction: CheckReproduction) {}

  @Post(':id/reproduction')
  @HttpCode(200)
  @Endpoint({
    permission: 'document.read',
    summary: 'Renders the document again from its frozen draft and compares the hashes; stores nothing.',
    summaryVi: 'Lập lại văn bản từ dự thảo đã chốt và so mã băm; không lưu gì.',
    answer: Answer,
  })
  async check(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<z.infer<typeof Answer>> {
    const files = await this.checkReproduction.execute(id, user);
    return { same: files.every(({ same }) => same), files };
  }
}
