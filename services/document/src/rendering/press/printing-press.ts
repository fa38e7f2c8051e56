import type { DocumentFile } from '../../documents/domain/document';
import type { OfficialDocument } from '../../documents/domain/official-document';

export type Printed = Readonly<{
  files: readonly Pick<DocumentFile, 'format' | 'file' | 'paperSha256' | 'rendererVersion'>[];
  pages: number;
  unprintable: readonly Readonly<{ where: string; characters: readonly string[] }>[];
}>;

/** Renders papers and stores the files under their hash. Takes seconds: never inside a transaction. */
export abstract class PrintingPress {
  /** The renderer's version: it is raised with every change that changes bytes. */
  abstract readonly version: string;
  /** `urgent`: before everything that waits, because a person waits for it. */
  abstract print(paper: OfficialDocument, urgent?: boolean): Promise<Printed>;
  /** Hashes of the files as they would be rendered now, storing nothing. */
  abstract reprint(paper: OfficialDocument): Promise<Readonly<Record<'docx' | 'pdf', string>>>;
}
