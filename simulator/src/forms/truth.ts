import type { PaperFigure, PaperStatement } from '../plausible/paper';
import type { FormProfile } from './form-profile';

/**
 * A heading as a careful reader sees it. `text` is the title as printed, with a full stop or colon where the sender put
 * one on a line of its own, without the colon that ends a run-in title. `number` is what stands before the title, typed or counted by Word ("II.",
 * "2.1.", "Phần thứ nhất"); `level` is its depth in the file from 1. `section` is the outline section its text belongs
 * to, null where the outline has none; `opens` tells whether this heading is that section's own title.
 */
export type TruthHeading = Readonly<{
  level: number;
  number: string;
  text: string;
  section: string | null;
  opens: boolean;
  where: 'body' | 'annex';
  form: 'style' | 'automatic' | 'typed' | 'run-in' | 'two-lines';
}>;

/**
 * What a file holds, written by the one who wrote the file. All text is NFC, on one line, with plain spaces and without
 * invisible characters or list markers. `paragraphs` is every paragraph, item and cell that is no heading, in order; of
 * a run-in heading's line it has the part after the colon. Deleted (tracked) text is in `deleted` only.
 */
export type Truth = Readonly<{
  unitId: string;
  headings: readonly TruthHeading[];
  paragraphs: readonly string[];
  notes: readonly string[];
  textBoxes: readonly string[];
  deleted: readonly string[];
  figures: readonly PaperFigure[];
  statements: readonly PaperStatement[];
  profile: FormProfile | null;
}>;

/** Text as the truth holds it: NFC, plain single spaces, nothing invisible. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00A0\u202F\t\n\r]/g, ' ')
    .replace(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
