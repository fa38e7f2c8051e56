import type { Run } from '@common/contracts/document-ast';

/** The label Word counted for a paragraph ("2.1.", "a)"), or its bullet; it is not part of the text. */
export type ListLabel = Readonly<{ label: string; bullet: boolean; level: number }>;

/** A paragraph as the file has it; a soft line break in its text is a line feed. */
export type DocxParagraph = Readonly<{
  kind: 'paragraph';
  runs: readonly Run[];
  /** The runs' texts joined; offsets into it are offsets into the runs. */
  text: string;
  list: ListLabel | null;
  /** Outline level 1-9 of its style or its own; real papers often lie here. */
  styleLevel: number | null;
  centred: boolean;
  /** Shown in capitals by format, whatever the text underneath. */
  caps: boolean;
  /** A new page or section begins here. */
  newPage: boolean;
  /** Part of a table of contents. */
  contents: boolean;
}>;

export type DocxCell = Readonly<{ paragraphs: readonly DocxParagraph[]; colSpan: number; rowSpan: number }>;

export type DocxTable = Readonly<{
  kind: 'table';
  columns: number;
  headerRows: number;
  rows: readonly (readonly DocxCell[])[];
}>;

export type DocxTextBox = Readonly<{ kind: 'text-box'; paragraphs: readonly DocxParagraph[] }>;

export type DocxBlock = DocxParagraph | DocxTable | DocxTextBox;

export type DocxNote = Readonly<{ id: string; runs: readonly Run[] }>;

/** Everything read from the file, in its own order; what cannot be kept is counted. */
export type DocxContent = Readonly<{
  blocks: readonly DocxBlock[];
  notes: readonly DocxNote[];
  /** Lines of the page headers. */
  headerLines: readonly string[];
  commentCount: number;
  imageCount: number;
  formulaCount: number;
  deletedCount: number;
  /** Fonts of the TCVN3 or VNI encodings whose text is really in them. */
  legacyFonts: readonly string[];
}>;
