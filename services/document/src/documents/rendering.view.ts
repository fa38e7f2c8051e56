import { z } from 'zod';

/** How far a paper of a frozen draft is; `lastError` says why it waits or has failed. */
export const RenderingView = z.object({
  id: z.uuid(),
  draftId: z.string(),
  kind: z.string(),
  state: z.enum(['waiting', 'done', 'failed']),
  attempts: z.int(),
  lastError: z.string().nullable(),
});
export type RenderingView = z.infer<typeof RenderingView>;
