import { z } from 'zod';
import { PlainDateText } from '@common/contracts/plain-date-text';

/** The day on the paper, and the name of who signs it, without academic titles (NĐ 30, ô 7b; HD 36). */
export const IssueDocumentRequest = z.strictObject({
  issuedOn: PlainDateText,
  signer: z.string().trim().min(2).max(50),
});
export type IssueDocumentRequest = z.infer<typeof IssueDocumentRequest>;
