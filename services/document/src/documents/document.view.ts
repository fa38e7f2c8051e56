import { plainDateOf } from '@common/time/plain-date';
import { z } from 'zod';
import type { Document, DocumentFile } from './domain/document';
import { fileNameOf } from './domain/document';
import { formInForce } from './domain/forms/form-in-force';
import { officialSymbol } from './domain/forms/official-number';
import { kindCodes, kindInForce } from './domain/kinds/kind-in-force';

export const DocumentFileView = z.object({
  edition: z.enum(['draft', 'issued']),
  format: z.enum(['docx', 'pdf']),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  rendererVersion: z.string(),
});

const LayoutView = z.object({
  regime: z.enum(['state', 'party']),
  source: z.string(),
  issuer: z.string(),
  symbol: z.string(),
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
  /** Who issues the paper, by which rules it is laid out, and the symbol after its number: those of its day. */
  layout: LayoutView,
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
    layout: layoutOf(document),
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

function layoutOf({ kind, issuedOn, createdAt }: Document): z.infer<typeof LayoutView> {
  const day = issuedOn ?? plainDateOf(createdAt);
  const { regime, issuerInText, abbreviation, symbol } = kindInForce(kind, day);
  const form = formInForce(regime, day);
  return { regime, source: form.source, issuer: issuerInText, symbol: officialSymbol(form, abbreviation, symbol) };
}
