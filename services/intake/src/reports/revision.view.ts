import { z } from 'zod';
import type { RevisionSummary } from './domain/revision.repository';

export const RevisionView = z.object({
  revision: z.int(),
  sha256: z.string(),
  bytes: z.int(),
  nil: z.boolean(),
  onTime: z.boolean(),
  sentAt: z.iso.datetime(),
  receivedAt: z.iso.datetime(),
  enteredAt: z.iso.datetime(),
  sentBy: z.string(),
  sentByName: z.string(),
});
export type RevisionView = z.infer<typeof RevisionView>;

export function viewRevision({ sentAt, receivedAt, enteredAt, receipt: _, ...rest }: RevisionSummary): RevisionView {
  return {
    ...rest,
    sentAt: sentAt.toISOString(),
    receivedAt: receivedAt.toISOString(),
    enteredAt: enteredAt.toISOString(),
  };
}
