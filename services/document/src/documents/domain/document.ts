import type { ClaimCheck } from '@common/contracts/claim-check';
import type { KindCode } from './kinds/document-kind';

export type FileFormat = 'docx' | 'pdf';
/** A paper is rendered as a draft, with an empty place for its number, and once more when it is issued. */
export type Edition = 'draft' | 'issued';

/** One entry of the register: a paper of a frozen draft, its number once it has one. */
export type Document = Readonly<{
  id: string;
  campaignId: string;
  /** The campaign's owner and the units below it: whose people may read and issue it. */
  teamUnitIds: readonly string[];
  draftId: string;
  draftNumber: number;
  kind: KindCode;
  title: string;
  snapshot: ClaimCheck;
  pages: number;
  /** Paragraphs in which a character had to be replaced. */
  unprintable: readonly Readonly<{ where: string; characters: readonly string[] }>[];
  createdAt: Date;
  number: string | null;
  issuedOn: string | null;
  signer: string | null;
}>;

/** A rendered file in the store; `rendererVersion` and `paperSha256` say what made it, out of what. */
export type DocumentFile = Readonly<{
  documentId: string;
  edition: Edition;
  format: FileFormat;
  file: ClaimCheck;
  paperSha256: string;
  rendererVersion: string;
}>;

export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** What a browser saves the file as: "to-trinh-chinh-phu-12-TTr-BYT.pdf", "bao-cao-so-ket-du-thao-lan-1.docx". */
export function fileNameOf(document: Document, edition: Edition, format: FileFormat): string {
  const number = document.number?.replace(/[^\p{L}\p{N}]+/gu, '-') ?? '';
  const which = edition === 'issued' ? number : `du-thao-lan-${document.draftNumber}`;
  return `${document.kind}-${which}.${format}`;
}
