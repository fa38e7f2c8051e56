import { Controller, HttpCode, Post } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { DocumentView, viewDocument } from '../document.view';
import { DocumentRepository } from '../domain/document.repository';
import { IssueDocumentRequest } from './issue-document.request';
import { IssueDocument } from './issue-document.use-case';

@Controller('documents')
export class IssueDocumentController {
  constructor(
    private readonly issueDocument: IssueDocument,
    private readonly documents: DocumentRepository,
  ) {}

  @Post(':id/issue')
  @HttpCode(200)
  @Endpoint({
    permission: 'document.issue',
    summary: 'Takes the next number of the register and renders the paper with it.',
    summaryVi: 'Lấy số kế tiếp của sổ đăng ký và lập văn bản với số đó.',
    answer: DocumentView,
  })
  async issue(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedBody(IssueDocumentRequest) request: IssueDocumentRequest,
    @CurrentUser() user: User,
  ): Promise<DocumentView> {
    return viewDocument(await this.issueDocument.execute(id, request, user), await this.documents.files(id));
  }
}
