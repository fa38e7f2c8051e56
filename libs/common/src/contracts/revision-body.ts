import { z } from 'zod';
import { Block, Note } from './document-ast';
import { PlainDateText } from './plain-date-text';
import { Capacity } from './unit';

/** What stands on the cover of the paper; real files leave most of it blank, so each part may be null. */
export const CoverRecord = z.object({
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  date: PlainDateText.nullable(),
  signer: z.string().nullable(),
  issuingBody: z.string().nullable(),
  recipients: z.array(z.string()),
});
export type CoverRecord = z.infer<typeof CoverRecord>;

/** A value as reported. `raw` keeps what was written ("trên 95%"); comparator, numerator and denominator where given. */
export const IndicatorValue = z.object({
  indicatorId: z.string(),
  value: z.number().nullable(),
  comparator: z.enum(['=', '<', '≤', '>', '≥', '≈']).default('='),
  numerator: z.number().nullable().default(null),
  denominator: z.number().nullable().default(null),
  period: z.string().nullable().default(null),
  raw: z.string().default(''),
});
export type IndicatorValue = z.infer<typeof IndicatorValue>;

/** One section's text. `notes` are the footnotes its runs name. */
export const SectionContent = z.object({
  sectionId: z.string(),
  blocks: z.array(Block),
  notes: z.array(Note).default([]),
});
export type SectionContent = z.infer<typeof SectionContent>;

/** A file that stood with the report when it was sent; its bytes lie in the object store under their SHA-256. */
export const SentFile = z.object({ fileName: z.string(), sha256: z.string() });
export type SentFile = z.infer<typeof SentFile>;

/** A submitted revision in canonical form: its SHA-256 is the receipt's and the object's name. Sections in outline order. */
export const RevisionBody = z.object({
  reportId: z.string(),
  campaignId: z.string(),
  unitId: z.string(),
  capacity: Capacity,
  revision: z.int().min(1),
  outline: z.object({ code: z.string(), version: z.int() }),
  /** "Nothing to report", with the reason; such a report has no sections. */
  nil: z.object({ reason: z.string() }).nullable(),
  cover: CoverRecord,
  sections: z.array(SectionContent),
  /** What the import could not place and a person has not placed yet: kept, never dropped. */
  unplaced: z.array(Block),
  indicators: z.array(IndicatorValue),
  /** Every file that stood with the report, in the order of their coming. Revisions of before files were listed have none. */
  files: z.array(SentFile).optional(),
});
export type RevisionBody = z.infer<typeof RevisionBody>;
