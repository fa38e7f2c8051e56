import { z } from 'zod';
import { Block } from '@common/contracts/document-ast';
import { CoverRecord, IndicatorValue, SectionContent } from '@common/contracts/revision-body';
import { ReportView } from '../report.view';

/** The report's state and its text: the draft while it is written, what was sent last otherwise. */
export const ReportInFull = ReportView.extend({
  sections: z.array(SectionContent.extend({ version: z.int(), savedBy: z.string(), savedAt: z.iso.datetime() })),
  cover: CoverRecord,
  coverVersion: z.int(),
  indicators: z.array(IndicatorValue),
  indicatorsVersion: z.int(),
  unplaced: z.array(Block),
  setAside: z.array(Block),
});
export type ReportInFull = z.infer<typeof ReportInFull>;
