import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Document, Edition, FileFormat } from '../domain/document';
import { documentColumns } from '../storage/document-rows';

export type Registered = Document & Readonly<{ edition: Edition; format: FileFormat }>;

@Injectable()
export class VerifyFileQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** The document whose file has this hash, or null; a draft's file is never told to be the paper of that number. */
  async find(sha256: string): Promise<Registered | null> {
    const [found] = await this.unitOfWork.query<Registered>(
      `select ${documentColumns}, edition, format from document_files join documents on documents.id = document_id
        where sha256 = $1 order by edition desc limit 1`,
      [sha256],
    );
    if (!found) return null;
    return found.edition === 'issued' ? found : { ...found, number: null, issuedOn: null };
  }
}
