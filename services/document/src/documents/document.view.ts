import { z } from 'zod';
import type { Document, DocumentFile } from './domain/document';
import { fileNameOf } from './domain/document';
import { kindCodes } from './domain/kinds/kind-in-force';

export const DocumentFileView = z.object({
  edition: z.enum(['draft', 'issued']),
  format: z.enum(['docx', 'pdf']),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  rendererVersion: z.string(),
});

/** The fields the API tells of a document. */
export const DocumentView = z.object({
  id: z.uuid(),
  campaignId: z.string(),
  draftId: z.string(),
  draftNumber: z.int(),
  draftSha256: z.string(),
  kind: z.enum(kindCodes),
  title: z.string(),
  pages: z.int(),
  createdAt: z.iso.datetime(),
  number: z.string().nullable(),
  issuedOn: z.iso.date().nullable(),
  signer: z.string().nullable(),
  /** Blocks of the text in which a character was replaced, because no font shows it. */
  unprintable: z.array(z.object({ where: z.string(), characters: z.array(z.string()) })),
  files: z.array(DocumentFileView),
});
export type DocumentView = z.infer<typeof DocumentView>;

export function viewDocument(document: Document, files: readonly DocumentFile[]): DocumentView {
  const { snapshot, createdAt, unprintable, teamUnitIds: _, ...rest } = document;
  return {
    ...rest,
    draftSha256: snapshot.sha256,
    createdAt: createdAt.toISOString(),
    unprintable: unprintable.map(({ where, characters }) => ({ where, characters: [...characters] })),
    files: files.map(({ edition, format, file, rendererVersion }) => ({
      edition,
      format,
      fileName: fileNameOf(document, edition, format),
      sha256: file.sha256,
      bytes: file.bytes,
      rendererVersion,
    })),
  };
}
