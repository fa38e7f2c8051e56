import { z } from 'zod';

/**
 * The one content format (docs/adr/0004): what the portal edits, Word import makes, consolidation merges and the
 * document service renders. It says what text is, never how it looks: no fonts, no sizes, no colours.
 */

/** A stretch of text with one emphasis. `note` is the id of a footnote in the body's `notes`. */
export const Run = z.strictObject({
  text: z.string(),
  b: z.literal(true).optional(),
  i: z.literal(true).optional(),
  u: z.literal(true).optional(),
  sup: z.literal(true).optional(),
  sub: z.literal(true).optional(),
  note: z.string().optional(),
});
export type Run = z.infer<typeof Run>;

const id = z.string().min(1).max(80);
const runs = z.array(Run);

/** `label` is the number as written or counted by Word ("II.", "2.1.", "a)"); empty where there is none. */
export const Heading = z.strictObject({
  type: z.literal('heading'),
  id,
  level: z.int().min(1).max(6),
  label: z.string(),
  runs,
});
export const Paragraph = z.strictObject({ type: z.literal('paragraph'), id, runs });
/** One list item; `level` counts from 1, `marker` is "-", "+", "•" or a label such as "a)". */
export const Item = z.strictObject({
  type: z.literal('item'),
  id,
  level: z.int().min(1).max(9),
  marker: z.string(),
  runs,
});
/** A cell may span columns and rows; cells hidden by a span are left out of their row. */
export const Cell = z.strictObject({
  paragraphs: z.array(runs),
  colSpan: z.int().min(2).optional(),
  rowSpan: z.int().min(2).optional(),
});
export const Table = z.strictObject({
  type: z.literal('table'),
  id,
  caption: z.string().optional(),
  columns: z.int().min(1),
  headerRows: z.int().min(0),
  rows: z.array(z.array(Cell)),
});
/** An image that stands in the object store under its SHA-256; `alt` is read out where it cannot be seen. */
export const Figure = z.strictObject({
  type: z.literal('figure'),
  id,
  sha256: z.string(),
  mediaType: z.string(),
  alt: z.string(),
});
/** Starts an annex ("Phụ lục I"): what follows, to the next annex or the end, belongs to it. */
export const Annex = z.strictObject({ type: z.literal('annex'), id, label: z.string(), title: runs });
export const PageBreak = z.strictObject({ type: z.literal('page-break'), id });

export const Block = z.discriminatedUnion('type', [Heading, Paragraph, Item, Table, Figure, Annex, PageBreak]);
export type Block = z.infer<typeof Block>;
export type Heading = z.infer<typeof Heading>;
export type Table = z.infer<typeof Table>;
export type Cell = z.infer<typeof Cell>;

/** Footnotes by id; the number is counted where they are printed. */
export const Note = z.strictObject({ id, runs });
export type Note = z.infer<typeof Note>;
