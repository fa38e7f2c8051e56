import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Document, Edition, FileFormat } from '../domain/document';
import { documentColumns } from '../storage/document-rows';

/** What stands on the face of an issued paper. */
export type IssuedAs = Readonly<{ number: string; issuedOn: string }>;

/** `issuedSince`: of a draft, the paper that its kind was issued as out of this draft or a later one; null where none was. */
export type Registered = Document & Readonly<{ edition: Edition; format: FileFormat; issuedSince: IssuedAs | null }>;

@Injectable()
export class VerifyFileQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** The document whose file has this hash, or null; a draft's file is never told to be the paper of that number. */
  async find(sha256: string): Promise<Registered | null> {
    const [found] = await this.unitOfWork.query<Omit<Registered, 'issuedSince'>>(
      `select ${documentColumns}, edition, format from document_files join documents on documents.id = document_id
        where sha256 = $1 order by edition desc limit 1`,
      [sha256],
    );
    if (!found) return null;
    if (found.edition === 'issued') return { ...found, issuedSince: null };
    return { ...found, number: null, issuedOn: null, signer: null, issuedSince: await this.issuedSince(found) };
  }

  /** The paper that the draft itself became comes before those of later drafts. */
  private async issuedSince({ campaignId, kind, draftNumber }: Document): Promise<IssuedAs | null> {
    const [paper] = await this.unitOfWork.query<IssuedAs>(
      `select number, issued_on::text as "issuedOn" from documents
        where campaign_id = $1 and kind = $2 and draft_number >= $3 and number is not null
        order by draft_number limit 1`,
      [campaignId, kind, draftNumber],
    );
    return paper ?? null;
  }
}
