import { Controller, Get } from '@nestjs/common';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { DocumentPath } from '../document-path';
import { DocumentView, viewDocument } from '../document.view';
import { DocumentRepository } from '../domain/document.repository';

@Controller('documents')
export class ShowDocumentController {
  constructor(private readonly documents: DocumentRepository) {}

  @Get(':id')
  @Endpoint({ permission: 'document.read', summary: 'One document with its files.', answer: DocumentView })
  async show(@ParsedPath(DocumentPath) { id }: DocumentPath): Promise<DocumentView> {
    return viewDocument(await this.documents.get(id), await this.documents.files(id));
  }
}
