import { z } from 'zod';
import type { Attachment } from './domain/attachment';

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
