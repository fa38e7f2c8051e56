import { z } from 'zod';

/** Names an immutable object in the store: `key` is `<owner>/<sha256>`, so the content can be checked by its name. */
export const ClaimCheck = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  key: z.string(),
  bytes: z.int().nonnegative(),
});
export type ClaimCheck = z.infer<typeof ClaimCheck>;
