import type { SentFile } from '@common/contracts/revision-body';

/** A file that a unit handed in with its report. Its bytes lie in the object store under their SHA-256. */
export type Attachment = Readonly<{
  id: string;
  reportId: string;
  fileName: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  key: string;
  /** `word-original`: the draft was read from it; `word-unread`: an old .doc, kept but not read. */
  purpose: 'word-original' | 'word-unread' | 'evidence';
  /** Who confirmed that it holds no secret. */
  attestedBy: string;
  attachedAt: Date;
  /** The first revision that lists it; null: it was not sent yet. */
  sentWith: number | null;
}>;

/** As the revision that it was sent with lists it. */
export function asSent({ fileName, sha256 }: Attachment): SentFile {
  return { fileName, sha256 };
}
