import { z } from 'zod';

/** In the body of what is decided or remarked; a caller that names none means whatever was sent last. */
export const SeenRevision = z
  .int()
  .min(1)
  .nullable()
  .default(null)
  .describe('The revision that was read: refused with 409 if the unit has sent a newer one meanwhile.');
