import { Injectable } from '@nestjs/common';
import { unitsRead } from '@common/auth/owner-team';
import type { User } from '@common/auth/user';
import { cursorAfter, type Page, pageFrom } from '@common/paging/page';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Document } from '../domain/document';
import { type DocumentView, viewDocument } from '../document.view';
import { documentColumns, fileColumns, fileOf, type FileRow } from '../storage/document-rows';
import type { ListDocuments } from './list-documents.request';

@Injectable()
export class ListDocumentsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** What the user may read, by draft (the newest first) and kind. */
  async page({ campaignId, draftId, kind, cursor, limit }: ListDocuments, user: User): Promise<Page<DocumentView>> {
    const [number, afterKind, afterId] = cursorAfter(cursor, ['number', 'string', 'string']);
    const rows = await this.unitOfWork.query<Document>(
      `select ${documentColumns} from documents
        where ($1::text is null or campaign_id = $1) and ($2::text is null or draft_id = $2) and ($3::text is null or kind = $3)
          and ($4::text[] is null or team_unit_ids && $4)
          and ($5::integer is null or (-draft_number, kind, id::text) > (-$5::integer, $6, $7))
        order by draft_number desc, kind, id::text limit $8`,
      [campaignId ?? null, draftId ?? null, kind ?? null, unitsRead(user), number, afterKind, afterId, limit + 1],
    );
    const { items, nextCursor } = pageFrom(rows, limit, (one) => [one.draftNumber, one.kind, one.id]);
    return { items: await this.withFiles(items), nextCursor };
  }

  private async withFiles(documents: readonly Document[]): Promise<DocumentView[]> {
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
