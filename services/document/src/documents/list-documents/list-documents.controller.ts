import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { DocumentView } from '../document.view';
import { ListDocumentsQuery } from './list-documents.query';
import { DocumentFilter } from './list-documents.request';

/** One page holds them all: a campaign has three documents a draft. */
const Answer = z.object({ items: z.array(DocumentView), nextCursor: z.null() });

@Controller('documents')
export class ListDocumentsController {
  constructor(private readonly list: ListDocumentsQuery) {}

  @Get()
  @Endpoint({ permission: 'document.read', summary: 'Documents, those of the newest draft first.', answer: Answer })
  async find(@ParsedQuery(DocumentFilter) query: DocumentFilter): Promise<z.infer<typeof Answer>> {
    return { items: await this.list.find(query), nextCursor: null };
  }
}
