import type { Attributes, XmlListener } from '../guard/xml-reader';
import { BodyReader, paragraphsOf } from './body-reader';
import type { DocxNote } from './model';
import type { ParagraphTools } from './paragraph-builder';
import { joinLines } from './runs';

/** Reads footnotes or endnotes; separators, which Word keeps beside them, are no notes. */
export class NotesReader implements XmlListener {
  readonly notes: DocxNote[] = [];
  private body: BodyReader | null = null;
  private id = '';

  constructor(
    private readonly tools: ParagraphTools,
    private readonly element: 'w:footnote' | 'w:endnote',
    private readonly prefix: 'fn' | 'en',
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === this.element) {
      const type = attributes.get('w:type') ?? 'normal';
      this.id = `${this.prefix}${attributes.get('w:id') ?? ''}`;
      this.body = type === 'normal' ? new BodyReader(this.tools) : null;
    } else this.body?.open(name, attributes);
  }

  close(name: string): void {
    if (name !== this.element) return this.body?.close(name);
    if (this.body) this.notes.push({ id: this.id, runs: noteRuns(this.body) });
    this.body = null;
  }

  text(text: string): void {
    this.body?.text(text);
  }
}

function noteRuns(body: BodyReader): DocxNote['runs'] {
  const paragraphs = body.blocks.flatMap(paragraphsOf).filter(({ text }) => text !== '');
  return joinLines(paragraphs.flatMap(({ runs }, place) => (place === 0 ? runs : [{ text: ' ' }, ...runs])));
}
