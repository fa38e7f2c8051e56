import type { OfficialDocument } from '../../documents/domain/official-document';
import type { OfficialForm } from '../../documents/domain/forms/official-form';
import { symbolFont } from '../fonts/tinos';
import { literal } from './typst-literal';

/** Height of Tinos from descender to ascender, in em: what a line takes before leading. */
const ascent = 0.8911;
const descent = 0.2163;

/** The rules of the form as Typst settings, and the few functions the text is written with. */
export function preamble(document: OfficialDocument): string {
  const { form, properties } = document;
  const { page, body, styles } = form;
  const [year, month, day] = properties.date.split('-').map(Number);
  const leading = body.linePitch - (ascent + descent) * styles.body.size;
  const number = styles.pageNumber.size;
  const numberBottom = page.numberFromTop + (number * (ascent + descent) * 25.4) / 72;
  return `
#set document(title: ${literal(properties.title)}, author: ${literal(properties.issuer)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))
#set text(font: ("Tinos", ${literal(symbolFont)}), size: ${styles.body.size}pt, lang: "vi", fallback: false, hyphenate: false, top-edge: ${ascent}em, bottom-edge: -${descent}em)
#set page(
  width: ${page.width}mm, height: ${page.height}mm,
  margin: (top: ${page.top}mm, bottom: ${page.bottom}mm, left: ${page.left}mm, right: ${page.right}mm),
  header-ascent: ${(page.top - numberBottom).toFixed(2)}mm,
  header: context { let n = counter(page).get().first(); if n > 1 { align(center, text(size: ${number}pt, str(n))) } },
)
#set par(justify: true, leading: ${leading.toFixed(3)}pt, spacing: ${(leading + body.gapBefore).toFixed(3)}pt, first-line-indent: (amount: ${body.firstLine}mm, all: true))
#show heading: set text(size: ${styles.body.size}pt, weight: "regular")
${form.headings.map((heading, index) => headingRule(heading, index + 1)).join('\n')}
#show heading: it => block(sticky: true, width: 100%, above: ${(leading + body.gapBefore).toFixed(3)}pt, below: ${(leading + body.gapBefore).toFixed(3)}pt, { set par(first-line-indent: 0pt); h(${body.firstLine}mm); it.body })
#show outline.entry: set par(first-line-indent: 0pt, justify: false)
#show outline.entry: set block(spacing: ${leading.toFixed(3)}pt)
#show footnote.entry: set text(size: ${styles.note.size}pt)
#show footnote.entry: set par(first-line-indent: 0pt, leading: 1pt)
#set footnote.entry(gap: 3pt)
#let symbol(words) = box(baseline: ${descent}em, words)
#let line-of(gap, where, body) = v(gap) + block(above: 0pt, below: 0pt, width: 100%, align(where, par(first-line-indent: 0pt, justify: false, leading: 1pt, body)))
#let ruled(length) = v(3pt) + block(above: 0pt, below: 0pt, width: 100%, align(center, line(length: length, stroke: 0.6pt)))
#let item(level, body) = par(first-line-indent: (amount: ${body.firstLine}mm, all: true), body)
#let kept(body) = block(sticky: true, width: 100%, above: ${(leading + body.gapBefore).toFixed(3)}pt, body)
#let caption(words) = block(above: ${(leading + body.gapBefore).toFixed(3)}pt, below: 4pt, width: 100%, sticky: true, { set par(first-line-indent: 0pt, justify: false); align(center, text(weight: "bold", size: ${styles.table.size + 1}pt, words)) })
#let cells(whole-rows, columns, ..content) = {
  set table.cell(breakable: not whole-rows)
  set text(size: ${styles.table.size}pt)
  set par(first-line-indent: 0pt, justify: false, leading: 1pt, spacing: 3pt)
  block(above: 6pt, below: 8pt, table(columns: columns, stroke: 0.5pt, inset: (x: 3pt, y: 2.5pt), ..content))
}
`;
}

function headingRule({ style }: OfficialForm['headings'][number], level: number): string {
  const weight = style.bold ? 'bold' : 'regular';
  return `#show heading.where(level: ${level}): set text(weight: "${weight}", style: "${style.italic ? 'italic' : 'normal'}")`;
}
