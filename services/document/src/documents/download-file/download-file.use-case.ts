import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { ObjectStore } from '@common/object-store/object-store';
import { type Document, type DocumentFile, type Edition, fileNameOf, type FileFormat } from '../domain/document';
import { DocumentRepository } from '../domain/document.repository';
import { requireReader } from '../require-team';

/** How long a link is good, in seconds. */
export const linkSeconds = 300;

type Wanted = Readonly<{ id: string; format: FileFormat; edition?: Edition | undefined }>;

/** A file of a document, as a short-lived link into the store or as its bytes. */
@Injectable()
export class DownloadFile {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly objects: ObjectStore,
  ) {}

  async link(
    wanted: Wanted,
    user: User,
  ): Promise<Readonly<{ link: string; fileName: string; sha256: string; bytes: number }>> {
    const { document, file } = await this.find(wanted, user);
    const fileName = fileNameOf(document, file.edition, file.format);
    const link = await this.objects.linkToGet(file.file.key, linkSeconds, fileName);
    return { link, fileName, sha256: file.file.sha256, bytes: file.file.bytes };
  }

  async content(
    wanted: Wanted,
    user: User,
  ): Promise<Readonly<{ stream: Readable; fileName: string; file: DocumentFile }>> {
    const { document, file } = await this.find(wanted, user);
    const stream = await this.objects.stream(file.file.key);
    return { stream, fileName: fileNameOf(document, file.edition, file.format), file };
  }

  private async find(
    { id, format, edition }: Wanted,
    user: User,
  ): Promise<Readonly<{ document: Document; file: DocumentFile }>> {
    const document = await this.documents.get(id);
    requireReader(user, document);
    return { document, file: await this.documents.getFile(id, format, edition) };
  }
}
