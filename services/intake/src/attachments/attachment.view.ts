import { z } from 'zod';
import type { Attachment } from './domain/attachment';
import type { StandingOfFile } from './domain/standing-of-file';

export const AttachmentView = z.object({
  id: z.uuid(),
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  purpose: z.enum(['word-original', 'word-unread', 'evidence']),
  attestedBy: z.string(),
  attachedAt: z.iso.datetime(),
  /** A link that is good for five minutes. */
  link: z.string().optional(),
});
export type AttachmentView = z.infer<typeof AttachmentView>;

export function viewAttachment(attachment: Attachment, link?: string): AttachmentView {
  const { id, fileName, mediaType, bytes, sha256, purpose, attestedBy, attachedAt } = attachment;
  const what = { id, fileName, mediaType, bytes, sha256, purpose, attestedBy };
  return { ...what, attachedAt: attachedAt.toISOString(), ...(link && { link }) };
}

export const ListedAttachment = AttachmentView.extend({
  sentWith: z.int().nullable().describe('The first revision that lists it; null: it was not sent yet.'),
  current: z.boolean().describe('The report was last read from this file.'),
  removable: z.boolean().describe('The unit may take it away: it was not sent yet.'),
});
export type ListedAttachment = z.infer<typeof ListedAttachment>;

export function listAttachment(attachment: Attachment, standing: StandingOfFile, link: string): ListedAttachment {
  return { ...viewAttachment(attachment, link), sentWith: attachment.sentWith, ...standing };
}
