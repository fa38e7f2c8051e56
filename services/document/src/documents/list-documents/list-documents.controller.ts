import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { type Page, pageOf } from '@common/paging/page';
import { DocumentView } from '../document.view';
import { ListDocumentsQuery } from './list-documents.query';
import { ListDocuments } from './list-documents.request';

@Controller('documents')
export class ListDocumentsController {
  constructor(private readonly documents: ListDocumentsQuery) {}

  @Get()
  @Endpoint({
    permission: 'document.read',
    summary: "Documents of the campaigns of one's own body, those of the newest draft first.",
    summaryVi: 'Văn bản thuộc đợt sơ kết của cơ quan mình, của dự thảo mới nhất trước.',
    answer: pageOf(DocumentView),
  })
  list(@ParsedQuery(ListDocuments) wish: ListDocuments, @CurrentUser() user: User): Promise<Page<DocumentView>> {
    return this.documents.page(wish, user);
  }
}
