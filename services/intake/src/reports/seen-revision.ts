import { z } from 'zod';

const refused = 'refused with 409 if the unit has sent a newer one meanwhile';

/** In the body of a remark; a caller that names none means whatever was sent last. */
export const SeenRevision = z.int().min(1).nullable().default(null).describe(`The revision that was read: ${refused}.`);

/**
 * In the body of a decision, which names it among its `required`. That it may be missing here is for `RevisionNotNamed`:
 * the refusal says why it is asked for, not only that a field is missing.
 */
export const DecidedRevision = z
  .int()
  .min(1)
  .optional()
  .describe(`The revision that was read: ${refused}, with 428 if none is named.`);
