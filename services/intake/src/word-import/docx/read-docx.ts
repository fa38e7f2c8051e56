import { squeeze } from '@common/vietnamese/nfc';
import { WordPackage } from '../guard/word-package';
import { refuseSecrecyMark } from '../guard/secrecy-mark';
import { BodyReader, paragraphsOf } from './body-reader';
import { LegacyFontWatch } from './legacy-fonts';
import { ListCounter } from './list-counter';
import type { DocxBlock, DocxContent, DocxNote, DocxParagraph } from './model';
import { NotesReader } from './notes-reader';
import { Numbering } from './numbering';
import type { ParagraphTools } from './paragraph-builder';
import { Styles } from './styles';

/**
 * Reads a .docx as a stream into paragraphs, tables, text boxes and notes, in the order of the file.
 * @throws FileRefusal where the guard refuses it or the paper bears a mark of secrecy
 */
export function readDocx(bytes: Uint8Array): DocxContent {
  const file = WordPackage.open(bytes);
  const [styles, numbering] = [new Styles(), new Numbering()];
  for (const part of file.related('styles')) file.read(part, styles);
  for (const part of file.related('numbering')) file.read(part, numbering);
  const legacy = new LegacyFontWatch();
  const tools = { styles, numbering, counter: new ListCounter(numbering), legacy };
  const header = file.related('header').flatMap((part) => blocksOf(file, part, tools));
  refuseSecrecy(header);
  refuseSecrecy(file.related('footer').flatMap((part) => blocksOf(file, part, tools)));
  const body = new BodyReader(tools);
  file.read(file.mainPart, body);
  refuseSecrecy(body.blocks);
  return {
    blocks: withoutEmpty(body.blocks),
    notes: notesOf(file, { ...tools, counter: new ListCounter(numbering) }),
    headerLines: linesOf(header),
    commentCount: body.counts.comments,
    imageCount: body.counts.images,
    formulaCount: body.counts.formulas,
    deletedCount: body.counts.deleted,
    legacyFonts: legacy.found(),
  };
}

/** Of a page header or footer. */
function blocksOf(file: WordPackage, part: string, tools: ParagraphTools): readonly DocxBlock[] {
  const reader = new BodyReader({ ...tools, counter: new ListCounter(tools.numbering) });
  file.read(part, reader);
  return reader.blocks;
}

function linesOf(blocks: readonly DocxBlock[]): string[] {
  return blocks
    .flatMap(paragraphsOf)
    .map(({ text }) => squeeze(text))
    .filter((line) => line !== '');
}

function notesOf(file: WordPackage, tools: ParagraphTools): DocxNote[] {
  const kinds = [
    ['footnotes', 'w:footnote', 'fn'],
    ['endnotes', 'w:endnote', 'en'],
  ] as const;
  return kinds.flatMap(([relation, element, prefix]) =>
    file.related(relation).flatMap((part) => {
      const reader = new NotesReader(tools, element, prefix);
      file.read(part, reader);
      return reader.notes;
    }),
  );
}

function refuseSecrecy(blocks: readonly DocxBlock[]): void {
  for (const block of blocks)
    for (const { text, caps } of paragraphsOf(block))
      for (const line of shortLines(text)) refuseSecrecyMark(caps ? line.trim().toUpperCase() : line.trim());
}

/** A mark stands alone on its line, so long lines need no look. */
function shortLines(text: string): readonly string[] {
  if (!text.includes('\n')) return text.length <= 60 ? [text] : [];
  return text.split('\n').filter((line) => line.length <= 60);
}

/** Empty paragraphs only make space; a page that begins in one begins in the next block. */
function withoutEmpty(blocks: readonly DocxBlock[]): DocxBlock[] {
  const kept: DocxBlock[] = [];
  let newPage = false;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') {
      kept.push(block);
      continue;
    }
    if (isEmpty(block)) newPage ||= block.newPage;
    else {
      kept.push(newPage ? { ...block, newPage } : block);
      newPage = false;
    }
  }
  return kept;
}

function isEmpty({ runs }: DocxParagraph): boolean {
  return runs.every(({ text, note }) => note === undefined && text.trim() === '');
}
