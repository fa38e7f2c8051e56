import { z } from 'zod';
import { ClaimCheck } from './claim-check';
import { defineEvent } from './integration-event';

/** A document of a draft was rendered and stored. */
export const documentRendered = defineEvent({
  type: 'document.document.rendered.v1',
  aggregate: 'document',
  schema: z.object({
    documentId: z.string(),
    campaignId: z.string(),
    draftId: z.string(),
    kind: z.string(),
    title: z.string(),
    files: z.array(z.object({ format: z.enum(['docx', 'pdf']), file: ClaimCheck })),
  }),
  example: {
    documentId: '0190a5b0-0000-7000-8000-000000000004',
    campaignId: '0190a5b0-0000-7000-8000-000000000002',
    draftId: '0190a5b0-0000-7000-8000-000000000003',
    kind: 'bao-cao-so-ket',
    title: 'Báo cáo sơ kết',
    files: [{ format: 'pdf', file: { sha256: 'd'.repeat(64), key: `document/${'d'.repeat(64)}`, bytes: 2400000 } }],
  },
});
