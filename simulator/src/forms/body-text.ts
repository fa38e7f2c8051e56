import { listIds } from '../docx/numbering-xml';
import { wordParagraph, type WordParagraph, type WordRun } from '../docx/word';
import type { PaperText } from '../plausible/paper';
import type { FileWriter } from './file-writer';
import { lyingLook } from './lying-look';

const typedMarkers = { hyphen: ['-', '+'], dash: ['–', '+'], star: ['*', '+'] } as const;
const lists = { 'list-dash': listIds.dashes, 'list-symbol': listIds.symbols, 'list-dot': listIds.dots } as const;

/** Writes a paragraph or a list item in the sender's form. */
export function writeText(writer: FileWriter, text: PaperText): void {
  const { profile, random } = writer;
  if (writer.countSentences && text.level === 1) return writeCounted(writer, text);
  const lie = lyingLook(writer, text.kind === 'item');
  const control = profile.controls && random.chance(0.15) ? { control: true } : {};
  if (text.kind === 'paragraph') {
    const look = { align: 'both' as const, firstLine: 567, before: 60, after: 60, ...lie, ...control };
    writer.paragraph(text.text, wordParagraph(textRuns(writer, text), look));
    return;
  }
  const { bullets } = profile;
  if (bullets === 'hyphen' || bullets === 'dash' || bullets === 'star') {
    const marker = typedMarkers[bullets][text.level - 1]! + (profile.tabs ? '\t' : ' ');
    const look = { align: 'both' as const, firstLine: text.level === 1 ? 567 : 850, before: 40, after: 40 };
    writer.paragraph(text.text, wordParagraph(textRuns(writer, text, marker), { ...look, ...lie, ...control }));
    return;
  }
  const numbering = { id: lists[bullets], level: text.level - 1 };
  const look: Omit<WordParagraph, 'kind' | 'runs'> = { style: 'ListParagraph', numbering, align: 'both', ...lie };
  writer.paragraph(text.text, wordParagraph(textRuns(writer, text), look));
}

/** A sentence with a counted number typed before it. */
function writeCounted(writer: FileWriter, text: PaperText): void {
  const marker = `${++writer.sentenceCount}. `;
  const look = { align: 'both' as const, firstLine: 567, before: 60, after: 60 };
  writer.paragraph(text.text, wordParagraph(textRuns(writer, text, marker), look));
}

/** The runs of a text with what editing left in them: scattered bold, tracked changes, wrapped lines, its footnote. */
function textRuns(writer: FileWriter, text: PaperText, marker = ''): WordRun[] {
  const { profile, random } = writer;
  const wrapped = profile.softBreaks && random.chance(0.2) ? wrappedLines(text.text) : text.text;
  const note = writer.note(text.note);
  const runs: WordRun[] = [];
  if (profile.tracked && random.chance(0.12)) {
    const old = random.pick(['cơ bản ', 'từng bước ', 'khoảng ', 'đã được ']);
    writer.deleted.push(old.trim());
    const cut = wrapped.indexOf(' ', wrapped.length >> 1) + 1;
    const insertedEnd = wrapped.indexOf(' ', cut + 8) + 1 || wrapped.length;
    runs.push({ text: marker + wrapped.slice(0, cut) });
    runs.push({ text: old, tracked: 'deleted' });
    runs.push({ text: wrapped.slice(cut, insertedEnd), tracked: 'inserted' });
    runs.push({ text: wrapped.slice(insertedEnd), ...note });
    return runs;
  }
  if (profile.scatteredBold && random.chance(0.25))
    return [...boldHere(marker + wrapped, random.int(2, 9)), { text: '', ...note }];
  if (profile.headingLookalikes && random.chance(0.06)) {
    const emphasis = random.chance(0.5) ? { b: true } : { i: true };
    return [{ text: marker + wrapped, ...emphasis, ...note }];
  }
  return [{ text: marker + wrapped, ...note }];
}

/** Lines broken by hand (Shift+Enter) where the sender's screen ended. */
function wrappedLines(text: string): string {
  return text
    .split(' ')
    .map((word, index) => (index > 0 && index % 14 === 0 ? `\n${word}` : index > 0 ? ` ${word}` : word))
    .join('');
}

function boldHere(text: string, from: number): WordRun[] {
  const words = text.split(/(?<= )/);
  return [
    { text: words.slice(0, from).join('') },
    { text: words.slice(from, from + 2).join(''), b: true },
    { text: words.slice(from + 2).join('') },
  ].filter((run) => run.text !== '');
}
