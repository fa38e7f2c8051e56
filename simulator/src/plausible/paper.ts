import type { IndicatorValue } from '@common/contracts/revision-body';
import type { ReportingUnit } from './reporting-unit';

/** What a report says, before it is put into Word or JSON: no fonts, no numbers of headings yet. */
export type Paper = Readonly<{
  unit: ReportingUnit;
  /** The subject of the report, in the two to five lines it is set in. */
  titleLines: readonly string[];
  addressee: string;
  opening: readonly string[];
  sections: readonly PaperSection[];
  closing: string;
  recipients: readonly string[];
  signer: string;
  indicators: readonly IndicatorValue[];
  figures: readonly PaperFigure[];
  statements: readonly PaperStatement[];
  annexes: readonly PaperAnnex[];
}>;

/** `sectionId` is the outline's, null where the sender added a section; `depth` counts from 1. */
export type PaperSection = Readonly<{
  sectionId: string | null;
  depth: number;
  title: string;
  blocks: readonly PaperBlock[];
}>;

export type PaperBlock = PaperText | Readonly<{ kind: 'subheading'; text: string }> | PaperTable;

/** A paragraph or a list item, with the footnote that hangs at its end. */
export type PaperText = Readonly<{ kind: 'paragraph' | 'item'; level: 1 | 2; text: string; note: string | null }>;

export type PaperTable = Readonly<{ kind: 'table'; caption: string | null; rows: readonly (readonly string[])[] }>;

export type PaperAnnex = Readonly<{ label: string; title: string; sections: readonly PaperSection[] }>;

/** One statement as made: `likeGroup` is shared by every unit that says the same in nearly the same words. */
export type PaperStatement = Readonly<{ id: string; likeGroup: string; sectionId: string; text: string }>;

/** An indicator as the table gives it and as the text quotes it; null where it is not given there. */
export type PaperFigure = Readonly<{ indicatorId: string; inTable: number | null; inText: number | null }>;

export function paragraph(text: string, note: string | null = null): PaperText {
  return { kind: 'paragraph', level: 1, text, note };
}

export function item(text: string, level: 1 | 2 = 1, note: string | null = null): PaperText {
  return { kind: 'item', level, text, note };
}
