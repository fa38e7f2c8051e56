import { z } from 'zod';
import { Capacity } from '@common/contracts/unit';
import type { Campaign } from '../../campaigns/domain/campaign';
import type { Report } from '../../reports/domain/report';

/** What a receipt proves (decision 27 of the design; docs/adr): who sent what, when, and whether in time. */
export const Receipt = z.object({
  kind: z.literal('report-receipt'),
  reportId: z.string(),
  campaignId: z.string(),
  campaignCode: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  capacity: Capacity,
  revision: z.int(),
  /** Of the canonical revision. */
  sha256: z.string(),
  bytes: z.int(),
  /** Of the Word file read last into the draft that was sent, where one was; people may have changed its text since. */
  sourceFileSha256: z.string().nullable(),
  nil: z.boolean(),
  sentAt: z.iso.datetime(),
  receivedAt: z.iso.datetime(),
  enteredAt: z.iso.datetime(),
  onTime: z.boolean(),
  /** Signed by the demonstration: proves nothing. */
  demo: z.literal(true).optional(),
});
export type Receipt = z.infer<typeof Receipt>;

type Sent = Readonly<{
  report: Report;
  campaign: Campaign;
  unitName: string;
  sha256: string;
  bytes: number;
  nil: boolean;
}>;

export function receiptOf({ report, campaign, unitName, sha256, bytes, nil }: Sent): Receipt {
  const { id, unitId, capacity, revision, sourceSha256, times, onTime } = report;
  return {
    kind: 'report-receipt',
    ...{ reportId: id, campaignId: campaign.id, campaignCode: campaign.code, unitId, unitName, capacity, revision },
    ...{ sha256, bytes, sourceFileSha256: nil ? null : sourceSha256, nil },
    sentAt: times!.sentAt.toISOString(),
    receivedAt: times!.receivedAt.toISOString(),
    enteredAt: times!.enteredAt.toISOString(),
    onTime: onTime!,
  };
}
