import {
  annexTitle,
  type AnnexPart,
  type HeaderRow,
  type OfficialDocument,
} from '../../documents/domain/official-document';
import { blockMarkup } from './typst-blocks';
import { linesMarkup } from './typst-lines';
import { literal } from './typst-literal';
import { preamble } from './typst-preamble';
import type { Notes } from './typst-runs';

/** The whole paper as one Typst file that reads nothing else. */
export function typstSource(document: OfficialDocument): string {
  const { form } = document;
  const notes: Notes = new Map(document.notes.map((note) => [note.id, note]));
  const width = form.page.width - form.page.left - form.page.right;
  return [
    preamble(document),
    headerBlock(document.header, document),
    linesMarkup(document.opening, form, { align: 'center', width }),
    '#v(10pt)',
    document.contents ? contentsMarkup(document) : '',
    ...document.body.slice(0, -1).map((placed) => blockMarkup(placed, form, notes)),
    ...document.body.slice(-1).map((placed) => `#kept[${blockMarkup(placed, form, notes)}]`),
    closingBlock(document, width),
    ...document.annexes.map((annex) => annexMarkup(annex, document, notes, width)),
    headingPages,
  ].join('\n\n');
}

/** The page of each heading of the contents, for the DOCX: an array of page numbers under this label. */
const headingPages =
  '#context [#metadata(query(heading.where(outlined: true)).map(one => counter(page).at(one.location()).first()))<heading-pages>]';

function headerBlock(rows: readonly HeaderRow[], { form }: OfficialDocument): string {
  const [left, right] = form.headerColumns;
  const cells = rows.map(
    (row) =>
      `[${linesMarkup(row.left, form, { align: 'center', width: left })}], [${linesMarkup(row.right, form, { align: 'center', width: right })}],`,
  );
  return `#grid(columns: (${left}mm, ${right}mm), align: top, ${cells.join('\n')})`;
}

function contentsMarkup({ form }: OfficialDocument): string {
  const { size } = form.styles.contentsTitle;
  return [
    `#line-of(6pt, center)[#text(size: ${size}pt, weight: "bold", ${literal('MỤC LỤC')})]`,
    '#v(6pt)',
    '#outline(title: none, depth: 3, indent: level => level * 6mm)',
    '#pagebreak()',
  ].join('\n');
}

function closingBlock({ recipients, signature, form }: OfficialDocument, width: number): string {
  const half = width / 2;
  const left = linesMarkup(recipients, form, { align: 'left', width: half });
  const right = linesMarkup(signature, form, { align: 'center', width: half });
  return `#block(breakable: false, above: 18pt, grid(columns: (1fr, 1fr), align: top, [${left}], [${right}]))`;
}

function annexMarkup(annex: AnnexPart, { form }: OfficialDocument, notes: Notes, width: number): string {
  return [
    '#pagebreak()',
    form.annexesHaveOwnPageNumbers ? '#counter(page).update(1)' : '',
    annexHeading(annex, linesMarkup(annex.heading, form, { align: 'center', width })),
    '#v(8pt)',
    ...annex.blocks.map((placed) => blockMarkup(placed, form, notes)),
  ].join('\n\n');
}

/** A heading to the contents and to readers, which looks as the form sets an annex's title. */
function annexHeading(annex: AnnexPart, lines: string): string {
  return `#[#show heading: it => [${lines}]\n#heading(level: 1)[#${literal(annexTitle(annex))}]]`;
}
