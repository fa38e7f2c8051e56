import { z } from 'zod';
import { defineEvent } from './integration-event';

/** A document has taken its number in the register and been issued. */
export const documentIssued = defineEvent({
  type: 'document.document.issued.v1',
  aggregate: 'document',
  schema: z.object({
    documentId: z.string(),
    campaignId: z.string(),
    kind: z.string(),
    number: z.string(),
    issuedOn: z.iso.date(),
  }),
  example: {
    documentId: '0190a5b0-0000-7000-8000-000000000004',
    campaignId: '0190a5b0-0000-7000-8000-000000000002',
    kind: 'to-trinh-chinh-phu',
    number: '12/TTr-BYT',
    issuedOn: '2022-09-20',
  },
});
