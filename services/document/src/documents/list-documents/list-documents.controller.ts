import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { kindCodes } from '../domain/kinds/kind-in-force';
import { DocumentView } from '../document.view';
import { ListDocumentsQuery } from './list-documents.query';

const Query = z.strictObject({
  campaignId: z.string().optional(),
  draftId: z.string().optional(),
  kind: z.enum(kindCodes).optional(),
});
export type DocumentFilter = z.infer<typeof Query>;

/** One page holds them all: a campaign has three documents a draft. */
const Answer = z.object({ items: z.array(DocumentView), nextCursor: z.null() });

@Controller('documents')
export class ListDocumentsController {
  constructor(private readonly list: ListDocumentsQuery) {}

  @Get()
  @Endpoint({ permission: 'document.read', summary: 'Documents, those of the newest draft first.', answer: Answer })
  async find(@ParsedQuery(Query) query: DocumentFilter): Promise<z.infer<typeof Answer>> {
    return { items: await this.list.find(query), nextCursor: null };
  }
}
