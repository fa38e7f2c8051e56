import { z } from 'zod';

/** How long an answer is remembered under its key. */
export const answersKeptDays = 30;

/** The sender's own name of the request: sent again with it, a request is answered again and does nothing more. */
export const IdempotencyKey = z.object({
  'idempotency-key': z
    .string()
    .min(8)
    .max(200)
    .describe(`The sender's own name of the request; the answer is remembered under it for ${answersKeptDays} days.`),
});
export type IdempotencyKey = z.infer<typeof IdempotencyKey>;
