import type { Note, Run } from '@common/contracts/document-ast';
import type { TextStyle } from '../../documents/domain/forms/text-style';
import { marksMeet } from '../note-marks';
import { xml } from './xml';

/** Collects the footnotes while the text is written: each mark in the text gets a footnote of its own. */
export class Footnotes {
  readonly written: (readonly Run[])[] = [];

  constructor(readonly notes: ReadonlyMap<string, Note>) {}

  /** The mark in the text for a note, or nothing where the text names a note that is not there. */
  mark(noteId: string): string {
    const note = this.notes.get(noteId);
    if (!note) return '';
    this.written.push(note.runs);
    return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${this.written.length}"/></w:r>`;
  }
}

/** Runs of the text; a footnote's mark follows the run that names it. */
export function runsXml(runs: readonly Run[], footnotes: Footnotes): string {
  return runs
    .map((run, index) => {
      const mark = run.note === undefined ? '' : footnotes.mark(run.note);
      return runXml(run) + mark + (marksMeet(runs, index, footnotes.notes) ? runXml({ text: ',', sup: true }) : '');
    })
    .join('');
}

export function runXml(run: Run): string {
  if (run.text === '') return '';
  const properties =
    (run.b ? '<w:b/><w:bCs/>' : '') +
    (run.i ? '<w:i/><w:iCs/>' : '') +
    (run.u ? '<w:u w:val="single"/>' : '') +
    (run.sup ? '<w:vertAlign w:val="superscript"/>' : '') +
    (run.sub ? '<w:vertAlign w:val="subscript"/>' : '');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${textXml(run.text)}</w:r>`;
}

export function textXml(text: string): string {
  return `<w:t xml:space="preserve">${xml(text)}</w:t>`;
}

/** The character properties of a style, in the order the schema asks for. */
export function characterXml(style: TextStyle): string {
  return (
    (style.bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>') +
    (style.italic ? '<w:i/><w:iCs/>' : '<w:i w:val="0"/><w:iCs w:val="0"/>') +
    `<w:sz w:val="${style.size * 2}"/><w:szCs w:val="${style.size * 2}"/>` +
    (style.underline ? '<w:u w:val="single"/>' : '')
  );
}
