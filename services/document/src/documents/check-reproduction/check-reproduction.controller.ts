import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { CheckReproduction } from './check-reproduction.use-case';

const same = z
  .boolean()
  .nullable()
  .describe('Null where another version of the renderer made it: nothing can be told.');
const Answer = z.object({
  same,
  reason: z.object({ vi: z.string(), en: z.string() }).nullable(),
  rendererVersion: z.string().describe('The one that renders now.'),
  files: z.array(
    z.object({
      edition: z.enum(['draft', 'issued']),
      format: z.enum(['docx', 'pdf']),
      registered: z.string(),
      rendered: z.string(),
      rendererVersion: z.string().describe('The one that made the registered file.'),
      same,
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
    summary: 'Renders the document again from its frozen draft and compares the hashes; stores nothing. One at a time.',
    summaryVi: 'Lập lại văn bản từ dự thảo đã chốt và so mã băm; không lưu gì. Mỗi lần chỉ một lượt.',
    answer: Answer,
  })
  async check(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<z.infer<typeof Answer>> {
    const { files, ...told } = await this.checkReproduction.execute(id, user);
    return { ...told, files: [...files] };
  }
}
