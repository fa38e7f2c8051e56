import { z } from 'zod';

/** What `readUpload` takes, as the API describes it. */
export const uploadForm = z.object({
  file: z.file(),
  notSecret: z.literal('true').describe('the sender’s word that the file holds no state secret'),
});
