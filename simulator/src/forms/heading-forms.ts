import { listIds } from '../docx/numbering-xml';
import { wordParagraph, type WordRun } from '../docx/word';
import type { FileWriter } from './file-writer';
import type { HeadingNumbers } from './heading-number';
import type { PaperText } from '../plausible/paper';

export type HeadingPlace = Readonly<{ depth: number; section: string | null; opens: boolean; where: 'body' | 'annex' }>;

/** Writes a heading in the sender's form; gives true where it took the following text into its own line. */
export function writeHeading(
  writer: FileWriter,
  numbers: HeadingNumbers,
  title: string,
  place: HeadingPlace,
  following: PaperText | null,
): boolean {
  const { profile } = writer;
  const typedNumber = numbers.next(place.depth);
  const automatic = isAutomatic(writer, numbers, place);
  const number = automatic && profile.headings === 'mixed' ? `${numbers.count(place.depth)}.` : typedNumber;
  const text = place.depth === 1 && profile.capitals === 'typed' ? title.toLocaleUpperCase('vi') : title;
  const truth = { level: place.depth, number, text, section: place.section, opens: place.opens, where: place.where };
  if (profile.headings === 'styles' && place.where === 'body') {
    const look = { style: `Muc${place.depth}` };
    writer.heading({ ...truth, form: 'style' }, wordParagraph([{ text }], look));
    return false;
  }
  if (automatic) {
    const numbering = { id: listIds.headings, level: place.depth - 1 };
    writer.heading(
      { ...truth, form: 'automatic' },
      wordParagraph(emphasised(writer, text, place.depth), { numbering }),
    );
    return false;
  }
  if (profile.parts && place.depth === 1 && place.where === 'body') {
    const look = { align: 'center' as const, keepNext: true };
    const lines = [wordParagraph([{ text: number, b: true }], look), wordParagraph([{ text, b: true }], look)];
    writer.heading({ ...truth, form: 'two-lines' }, ...lines);
    return false;
  }
  const space = profile.tightNumbers && place.depth > 2 ? '' : profile.tabs ? '\t' : ' ';
  const label = `${number}${space}`;
  if (profile.runIn && place.depth >= 3 && following?.kind === 'paragraph' && following.note === null) {
    const runs = [...emphasised(writer, `${label}${text}:`, place.depth), { text: ` ${following.text}` }];
    writer.heading({ ...truth, form: 'run-in' }, wordParagraph(runs, { align: 'both', firstLine: 567 }));
    writer.tell(following.text);
    return true;
  }
  const look = { align: 'both' as const, firstLine: 567, before: 120, after: 60 };
  writer.heading(
    { ...truth, text: text + profile.titleEnd, form: 'typed' },
    wordParagraph(emphasised(writer, wrappedTitle(writer, label + text) + profile.titleEnd, place.depth), look),
  );
  return false;
}

/** A long title broken by hand after some words. */
function wrappedTitle({ profile, random }: FileWriter, line: string): string {
  const words = line.split(' ');
  if (!profile.softBreaks || words.length < 12 || !random.chance(0.5)) return line;
  return `${words.slice(0, 9).join(' ')}\n${words.slice(9).join(' ')}`;
}

/** In a mixed file Word counts the first two of one list of siblings, the sender types the rest. */
function isAutomatic({ profile }: FileWriter, numbers: HeadingNumbers, place: HeadingPlace): boolean {
  if (place.where === 'annex') return false;
  if (profile.headings === 'auto') return true;
  const inFirstList = place.depth === 2 && (place.section ?? '').startsWith('nq20.quan-triet.');
  return profile.headings === 'mixed' && inFirstList && numbers.count(2) < 3;
}

/** The look of a heading's line: bold above, and below bold, italic or plain by the sender's habit. */
function emphasised(writer: FileWriter, text: string, depth: number): WordRun[] {
  const { profile } = writer;
  const caps = depth === 1 && profile.capitals === 'style';
  const plain = profile.plainHeadings || (depth > 3 && profile.deepLook === 'plain');
  const italic = depth > 2 && profile.deepLook === 'italic';
  const run: WordRun = { text, ...(plain ? {} : italic ? { i: true } : { b: true }), ...(caps ? { caps } : {}) };
  return profile.scatteredBold && run.b ? withGaps(writer, run) : [run];
}

/** Bold with holes: the last letters of a word or two are not bold, as hands leave it. */
function withGaps(writer: FileWriter, run: WordRun): WordRun[] {
  return run.text.split(/(?<= )/).flatMap((word): WordRun[] => {
    if (word.length < 5 || !writer.random.chance(0.12)) return [{ ...run, text: word }];
    const cut = word.length - 2;
    return [
      { ...run, text: word.slice(0, cut) },
      { ...run, text: word.slice(cut), b: undefined },
    ];
  });
}
