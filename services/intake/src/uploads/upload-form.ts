import { z } from 'zod';

/** What `readUpload` takes, as the API describes it. */
export const uploadForm = z.object({
  file: z.file(),
  notSecret: z.literal('true').describe('the sender’s word that the file holds no state secret'),
});

/** The same with the wish to be asked. */
export const wordUploadForm = uploadForm.extend({
  onlyIfOwn: z
    .literal('true')
    .optional()
    .describe('do not read in a file that seems to be another unit’s, but answer 409 `file-of-another-unit`'),
});
