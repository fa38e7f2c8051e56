import type { DocumentFile } from '../domain/document';

/** The columns of `documents` by the names of the type. */
export const documentColumns = `id, campaign_id as "campaignId", draft_id as "draftId", draft_number as "draftNumber", kind, title,
  team_unit_ids as "teamUnitIds",
  snapshot, pages, unprintable, created_at as "createdAt", number, issued_on::text as "issuedOn", signer`;

export const fileColumns = `document_id as "documentId", edition, format, sha256, object_key as key, bytes,
  paper_sha256 as "paperSha256", renderer_version as "rendererVersion"`;

export type FileRow = Omit<DocumentFile, 'file'> & Readonly<{ sha256: string; key: string; bytes: string }>;

export function fileOf({ sha256, key, bytes, ...rest }: FileRow): DocumentFile {
  return { ...rest, file: { sha256, key, bytes: Number(bytes) } };
}
