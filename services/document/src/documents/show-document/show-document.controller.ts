import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { DocumentView, viewDocument } from '../document.view';
import { DocumentRepository } from '../domain/document.repository';
import { requireReader } from '../require-team';

@Controller('documents')
export class ShowDocumentController {
  constructor(private readonly documents: DocumentRepository) {}

  @Get(':id')
  @Endpoint({
    permission: 'document.read',
    summary: 'One document with its files.',
    summaryVi: 'Một văn bản với các tệp.',
    answer: DocumentView,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<DocumentView> {
    const document = await this.documents.get(id);
    requireReader(user, document);
    return viewDocument(document, await this.documents.files(id));
  }
}
