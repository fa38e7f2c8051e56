import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';

/** Whether a file of this SHA-256 is in the register of documents. */
export const registeredQuery = (sha256: string) =>
  queryOptions({
    queryKey: ['registered-file', sha256],
    queryFn: () => answerOf(api.GET('/api/document/v1/documents/verify/{sha256}', { params: { path: { sha256 } } })),
  });

/** Whether a receipt was signed here and is unchanged. */
export const receiptQuery = (receipt: string) =>
  queryOptions({
    queryKey: ['receipt-check', receipt],
    staleTime: Infinity,
    queryFn: () => answerOf(api.POST('/api/intake/v1/receipts/check', { body: { receipt } })),
  });
