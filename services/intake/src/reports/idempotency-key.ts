import { z } from 'zod';

/** The sender's own name of the request: sent again with it, a request is answered again and does nothing more. */
export const IdempotencyKey = z.object({ 'idempotency-key': z.string().min(8).max(200) });
export type IdempotencyKey = z.infer<typeof IdempotencyKey>;
