/** What a Word file holds, as little more than WordprocessingML itself: the simulator's own model of a body. */

/** Text with one look. `size` is in half points; `\t` and `\n` in the text become a tab and a soft line break. */
export type WordRun = Readonly<{
  text: string;
  b?: boolean;
  i?: boolean;
  u?: boolean;
  sup?: boolean;
  caps?: boolean;
  size?: number;
  font?: string;
  color?: string;
  /** Index of a footnote, from 0, referred to after the text. */
  note?: number;
  /** Markup that stands instead of the text: a symbol, a formula, a picture, a text box. */
  raw?: string;
  tracked?: 'inserted' | 'deleted';
}>;

/** Lengths are in twentieths of a point. `outline` is the outline level Word shows, from 0. */
export type WordParagraph = Readonly<{
  kind: 'paragraph';
  runs: readonly WordRun[];
  style?: string;
  align?: 'left' | 'center' | 'right' | 'both';
  numbering?: Readonly<{ id: number; level: number }>;
  outline?: number;
  firstLine?: number;
  left?: number;
  hanging?: number;
  before?: number;
  after?: number;
  pageBreakBefore?: boolean;
  keepNext?: boolean;
  border?: boolean;
  /** A section that ends with this paragraph. */
  endsSection?: 'portrait' | 'landscape';
  /** Wrapped in a content control. */
  control?: boolean;
}>;

export type WordCell = Readonly<{
  paragraphs: readonly WordParagraph[];
  span?: number;
  merge?: 'start' | 'continue';
}>;

export type WordTable = Readonly<{
  kind: 'table';
  borders: boolean;
  widths: readonly number[];
  headerRows: number;
  rows: readonly (readonly WordCell[])[];
}>;

export type WordBlock = WordParagraph | WordTable;

export type WordDocument = Readonly<{
  title: string;
  blocks: readonly WordBlock[];
  notes: readonly string[];
  /** How text is put into code points: composed, decomposed, half composed. */
  spell: (text: string) => string;
  /** Cuts runs the way long editing does. */
  cut: (runs: readonly WordRun[]) => readonly WordRun[];
  /** Height of a line in 240ths of a single one. */
  line: number;
}>;

export function wordParagraph(
  runs: readonly WordRun[],
  look: Omit<WordParagraph, 'kind' | 'runs'> = {},
): WordParagraph {
  return { kind: 'paragraph', runs, ...look };
}
