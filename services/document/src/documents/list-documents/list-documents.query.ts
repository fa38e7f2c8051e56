import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Document } from '../domain/document';
import { type DocumentView, viewDocument } from '../document.view';
import { documentColumns, fileColumns, fileOf, type FileRow } from '../storage/document-rows';
import type { DocumentFilter } from './list-documents.request';

/** A campaign has three documents a draft: the newest 300 are a hundred drafts. */
const atMost = 300;

@Injectable()
export class ListDocumentsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  async find({ campaignId, draftId, kind }: DocumentFilter): Promise<DocumentView[]> {
    const documents = await this.unitOfWork.query<Document>(
      `select ${documentColumns} from documents
        where ($1::text is null or campaign_id = $1) and ($2::text is null or draft_id = $2) and ($3::text is null or kind = $3)
        order by draft_number desc, kind limit ${atMost}`,
      [campaignId ?? null, draftId ?? null, kind ?? null],
    );
    const rows = await this.unitOfWork.query<FileRow>(
      `select ${fileColumns} from document_files where document_id = any ($1::uuid[]) order by edition, format`,
      [documents.map(({ id }) => id)],
    );
    const files = rows.map(fileOf);
    return documents.map((document) =>
      viewDocument(
        document,
        files.filter(({ documentId }) => documentId === document.id),
      ),
    );
  }
}
