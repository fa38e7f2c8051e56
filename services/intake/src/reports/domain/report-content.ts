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

/** Unknown sections stay last; they are refused when the report is sent. */
export function inOutlineOrder<Section extends SectionContent>(
  sections: readonly Section[],
  outline: Outline,
): Section[] {
  const place = new Map(outline.sections.map(({ id }, index) => [id, index]));
  const of = ({ sectionId }: Section) => place.get(sectionId) ?? Number.MAX_SAFE_INTEGER;
  return [...sections].sort((a, b) => of(a) - of(b));
}

/** What of a report's sections is sent: those with any block, in the outline's order. */
export function sectionsToSend(sections: readonly SectionContent[], outline: Outline): SectionContent[] {
  return inOutlineOrder(
    sections.filter(({ blocks }) => blocks.length > 0),
    outline,
  );
}
