import { z } from 'zod';
import { Capacity } from '@common/contracts/unit';
import type { Draft } from './domain/draft';

export const DraftView = z.object({
  draftId: z.string(),
  campaignId: z.string(),
  number: z.int(),
  frozenOn: z.string(),
  frozenBy: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  sections: z.int(),
});

/** A revision that counts now but came after the draft. */
export const LateReport = z.object({
  reportId: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  capacity: Capacity,
  revision: z.int(),
});

export function viewDraft({
  id,
  campaignId,
  number,
  frozenOn,
  frozenBy,
  snapshot,
  sections,
}: Draft): z.infer<typeof DraftView> {
  const { sha256, bytes } = snapshot;
  return { draftId: id, campaignId, number, frozenOn, frozenBy, sha256, bytes, sections };
}
