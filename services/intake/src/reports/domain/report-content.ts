import { z } from 'zod';
import { Block } from '@common/contracts/document-ast';
import type { Outline } from '@common/contracts/outline';
import { CoverRecord, IndicatorValue, SectionContent } from '@common/contracts/revision-body';

export const emptyCover: CoverRecord = {
  number: null,
  symbol: null,
  date: null,
  signer: null,
  issuingBody: null,
  recipients: [],
};

/** What a report says: of a draft, or of what is about to be sent. */
export const ReportContent = z.strictObject({
  cover: CoverRecord.default(emptyCover),
  sections: z.array(SectionContent).max(500),
  unplaced: z.array(Block).default([]),
  indicators: z.array(IndicatorValue).max(500).default([]),
});
export type ReportContent = z.infer<typeof ReportContent>;

/** Sections without any block go, the others stand in the outline's order; unknown ones stay last and are refused later. */
export function inOutlineOrder(sections: readonly SectionContent[], outline: Outline): SectionContent[] {
  const place = new Map(outline.sections.map(({ id }, index) => [id, index]));
  const of = ({ sectionId }: SectionContent) => place.get(sectionId) ?? Number.MAX_SAFE_INTEGER;
  return sections.filter(({ blocks }) => blocks.length > 0).sort((a, b) => of(a) - of(b));
}
