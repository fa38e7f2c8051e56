import type { Document, DocumentFile, Edition, FileFormat } from './document';

/** The register of documents and their files. */
export abstract class DocumentRepository {
  /** Throws DocumentNotFound. */
  abstract get(id: string): Promise<Document>;
  /** The same, locked until the unit of work ends. */
  abstract getForUpdate(id: string): Promise<Document>;
  /** Adds the entry of a draft's paper; false where the draft's paper of this kind stands there already. */
  abstract add(document: Document): Promise<boolean>;
  abstract setIssued(document: Document): Promise<void>;
  abstract addFiles(files: readonly DocumentFile[]): Promise<void>;
  /** Throws FileNotRendered; without an edition the issued one, or the draft's where there is none. */
  abstract getFile(documentId: string, format: FileFormat, edition?: Edition): Promise<DocumentFile>;
  abstract files(documentId: string): Promise<DocumentFile[]>;
}
