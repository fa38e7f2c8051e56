import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { readUpload } from '../../uploads/read-upload';
import { wordUploadForm } from '../../uploads/upload-form';
import { ImportWord } from './import-word.use-case';
import { ImportedWordView, viewImportedWord } from './imported-word.view';

@Controller('reports')
export class ImportWordController {
  constructor(private readonly importWord: ImportWord) {}

  @Post(':id/word-import')
  @HttpCode(200)
  @Endpoint({
    permission: 'report.write',
    summary: 'Reads a Word report into the draft and tells how it was mapped.',
    summaryVi: 'Đọc báo cáo Word vào bản soạn và cho biết phần nào được xếp vào đâu.',
    form: wordUploadForm,
    answer: ImportedWordView,
  })
  async post(
    @ParsedPath(IdPath) { id }: IdPath,
    @Req() request: FastifyRequest,
    @CurrentUser() user: User,
  ): Promise<ImportedWordView> {
    return viewImportedWord(await this.importWord.execute(id, await readUpload(request), user));
  }
}
