import { wordParagraph, type WordBlock, type WordParagraph, type WordRun } from '../docx/word';
import type { Seeded } from '../plausible/seeded';
import type { FormProfile } from './form-profile';
import { plainText, type TruthHeading } from './truth';

/** Collects the blocks of a file together with the truth about them, so that the two cannot part. */
export class FileWriter {
  readonly blocks: WordBlock[] = [];
  readonly headings: TruthHeading[] = [];
  readonly paragraphs: string[] = [];
  readonly notes: string[] = [];
  readonly textBoxes: string[] = [];
  readonly deleted: string[] = [];
  /** Whether sentences are counted here, and how far the count is. */
  countSentences = false;
  sentenceCount = 0;

  constructor(
    readonly profile: FormProfile,
    readonly random: Seeded,
  ) {}

  /** Adds a paragraph whose text is `text` once markers and numbers are left out. */
  paragraph(text: string, block: WordParagraph): void {
    this.tell(text);
    this.blocks.push(block);
    if (this.profile.blankLines && this.random.chance(0.12)) this.blocks.push(wordParagraph([]));
  }

  heading(heading: TruthHeading, ...blocks: WordParagraph[]): void {
    this.headings.push({ ...heading, text: plainText(heading.text) });
    this.blocks.push(...blocks);
  }

  /** Notes text that is in the file, in its order. */
  tell(text: string): void {
    const plain = plainText(text);
    if (plain !== '') this.paragraphs.push(plain);
  }

  /** Puts a footnote's text aside and gives the run that refers to it. */
  note(text: string | null): Pick<WordRun, 'note'> {
    if (text === null) return {};
    this.notes.push(plainText(text));
    return { note: this.notes.length - 1 };
  }
}
