import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Document, DocumentFile, Edition, FileFormat } from '../domain/document';
import { DocumentNotFound, FileNotRendered } from '../domain/document.errors';
import { DocumentRepository } from '../domain/document.repository';
import { documentColumns, fileColumns, fileOf, type FileRow } from './document-rows';

@Injectable()
export class SqlDocumentRepository extends DocumentRepository {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override get(id: string): Promise<Document> {
    return this.find(id, '');
  }

  override getForUpdate(id: string): Promise<Document> {
    return this.find(id, 'for update');
  }

  override async add(one: Document): Promise<boolean> {
    const added = await this.unitOfWork.query(
      `insert into documents (id, campaign_id, draft_id, draft_number, kind, title, snapshot, pages, unprintable, created_at,
         team_unit_ids)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (draft_id, kind) do nothing returning id`,
      [
        one.id,
        one.campaignId,
        one.draftId,
        one.draftNumber,
        one.kind,
        one.title,
        JSON.stringify(one.snapshot),
        one.pages,
        JSON.stringify(one.unprintable),
        one.createdAt,
        one.teamUnitIds,
      ],
    );
    return added.length > 0;
  }

  override async setIssued({ id, number, issuedOn, signer }: Document): Promise<void> {
    const sql = 'update documents set number = $2, issued_on = $3, signer = $4 where id = $1';
    await this.unitOfWork.query(sql, [id, number, issuedOn, signer]);
  }

  override async addFiles(files: readonly DocumentFile[]): Promise<void> {
    const rows = files.map(({ file, ...rest }) => ({ ...rest, ...file }));
    await this.unitOfWork.query(
      `insert into document_files (document_id, edition, format, sha256, object_key, bytes, paper_sha256, renderer_version)
       select "documentId", edition, format, sha256, key, bytes, "paperSha256", "rendererVersion"
         from jsonb_to_recordset($1::jsonb) as file ("documentId" uuid, edition text, format text, sha256 text, key text,
           bytes bigint, "paperSha256" text, "rendererVersion" text)`,
      [JSON.stringify(rows)],
    );
  }

  override async getFile(documentId: string, format: FileFormat, edition?: Edition): Promise<DocumentFile> {
    const [found] = await this.unitOfWork.query<FileRow>(
      `select ${fileColumns} from document_files
        where document_id = $1 and format = $2 and ($3::text is null or edition = $3) order by edition desc limit 1`,
      [documentId, format, edition ?? null],
    );
    if (!found) throw new FileNotRendered(edition ?? 'draft', format);
    return fileOf(found);
  }

  override async files(documentId: string): Promise<DocumentFile[]> {
    const sql = `select ${fileColumns} from document_files where document_id = $1 order by edition, format`;
    return (await this.unitOfWork.query<FileRow>(sql, [documentId])).map(fileOf);
  }

  private async find(id: string, lock: string): Promise<Document> {
    const sql = `select ${documentColumns} from documents where id = $1 ${lock}`;
    const [found] = await this.unitOfWork.query<Document>(sql, [id]);
    if (!found) throw new DocumentNotFound(id);
    return found;
  }
}
