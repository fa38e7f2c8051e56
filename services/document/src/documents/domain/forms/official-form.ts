import type { Component, TextStyle } from './text-style';

export type Regime = 'state' | 'party';

/** How headings of one level are numbered and set; `path` counts "1.1." below the second level. */
export type HeadingForm = Readonly<{
  numbering: 'roman' | 'arabic' | 'path' | 'none';
  /** What follows the number: "I." for the State, "I-" for the Party. */
  suffix: '.' | '-';
  style: TextStyle;
  capitals?: true;
}>;

/** Lengths of the sheet in millimetres. */
export type PageForm = Readonly<{
  width: number;
  height: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** From the sheet's upper edge to the page number. */
  numberFromTop: number;
}>;

/** Body text: first-line indent in millimetres, distances in points, the pitch of lines in points. */
export type BodyForm = Readonly<{ firstLine: number; gapBefore: number; linePitch: number }>;

/** The layout rules of one regime while one guideline is in force: data, read by both renderers. */
export type OfficialForm = Readonly<{
  regime: Regime;
  /** The decree or guideline the rules come from. */
  source: string;
  validFrom: string;
  validTo: string | null;
  page: PageForm;
  body: BodyForm;
  styles: Readonly<Record<Component, TextStyle>>;
  headings: readonly HeadingForm[];
  /** Widths of the left and right column of the header block, in millimetres. */
  headerColumns: readonly [number, number];
  /** The two lines, or the one, at the upper right of page 1. */
  nationalTitle: readonly string[];
  /** What stands under the issuer and under the trích yếu: a rule of this share of the text, or these characters. */
  underIssuer: Underline;
  underAbstract: Underline;
  numberLabel: 'Số:' | 'Số';
  numberSeparator: '/' | '-';
  symbolSeparator: '-' | '/';
  /** "Về việc …" for the State; the Party's trích yếu begins in lower case. */
  abstractInLowerCase: boolean;
  addresseeWord: 'Kính gửi' | 'Kính trình';
  recipientEnd: ';' | ',';
  endMark: './.' | '.';
  annexNumbering: 'roman' | 'arabic';
  annexesHaveOwnPageNumbers: boolean;
}>;

export type Underline = Readonly<{ rule: number } | { text: string }>;
