import type { Run } from '@common/contracts/document-ast';
import type { Attributes } from '../guard/xml-reader';
import type { ListCounter } from './list-counter';
import type { DocxParagraph, ListLabel } from './model';
import type { Numbering } from './numbering';
import { joinedText, sameEmphasis, tidyRuns } from './runs';
import { type CharacterProperties, readCharacterProperty, type Style, type Styles } from './styles';
import { withoutPrivateUse } from './symbols';
import type { LegacyFontWatch } from './legacy-fonts';

export type ParagraphTools = Readonly<{
  styles: Styles;
  numbering: Numbering;
  counter: ListCounter;
  legacy: LegacyFontWatch;
}>;

/** "I. Kết quả ........ 5": a line of a table of contents typed by hand. */
const typedContents = /(\.{4,}|…{2,})\s*\d{1,3}$/;

/** Collects one `w:p`: its properties, then its runs with the emphasis that styles and direct format give them. */
export class ParagraphBuilder {
  private readonly runs: Run[] = [];
  private styleId: string | null = null;
  private numId: string | null = null;
  private depth: number | null = null;
  private outlineLevel: number | null = null;
  private centred: boolean | null = null;
  private run: CharacterProperties | null = null;
  private capsLetters = 0;
  private inRunProperties = false;
  newPage = false;

  private style: Style;

  constructor(private readonly tools: ParagraphTools) {
    this.style = tools.styles.paragraph(null);
  }

  property(name: string, attributes: Attributes): void {
    if (name === 'w:rPr') this.inRunProperties = this.run !== null;
    else if (this.inRunProperties && this.run) this.runProperty(this.run, name, attributes);
    else if (this.run === null) this.ownProperty(name, attributes);
  }

  private runProperty(run: CharacterProperties, name: string, attributes: Attributes): void {
    if (name !== 'w:rStyle') readCharacterProperty(run, name, attributes);
    else Object.assign(run, { ...this.tools.styles.character(attributes.get('w:val') ?? ''), ...run });
  }

  private ownProperty(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:pStyle':
        this.styleId = attributes.get('w:val') ?? null;
        this.style = this.tools.styles.paragraph(this.styleId);
        return;
      case 'w:numId':
        this.numId = attributes.get('w:val') ?? null;
        return;
      case 'w:ilvl':
        this.depth = Number(attributes.get('w:val'));
        return;
      case 'w:outlineLvl':
        this.outlineLevel = Number(attributes.get('w:val')) < 9 ? Number(attributes.get('w:val')) + 1 : null;
        return;
      case 'w:jc':
        this.centred = attributes.get('w:val') === 'center';
        return;
      case 'w:pageBreakBefore':
        this.newPage = !/^(0|false)$/.test(attributes.get('w:val') ?? '');
    }
  }

  endProperties(): void {
    this.inRunProperties = false;
  }

  beginRun(): void {
    this.run = {};
  }

  endRun(): void {
    this.run = null;
  }

  /** True while elements such as `w:tab` stand for characters and not for settings. */
  get inRun(): boolean {
    return this.run !== null && !this.inRunProperties;
  }

  write(text: string): void {
    const inherited = this.style.characters;
    const own = this.run ?? {};
    const font = own.font ?? inherited.font;
    this.tools.legacy.see(font, text);
    if (own.caps ?? inherited.caps) this.capsLetters += text.length;
    const run: Run = { text: withoutPrivateUse(text, font ?? 'Symbol') };
    if (own.b ?? inherited.b) run.b = true;
    if (own.i ?? inherited.i) run.i = true;
    if (own.u ?? inherited.u) run.u = true;
    const vertical = own.vertical ?? inherited.vertical;
    if (vertical === 'sup') run.sup = true;
    if (vertical === 'sub') run.sub = true;
    const last = this.runs.at(-1);
    if (last && sameEmphasis(last, run)) last.text += run.text;
    else this.runs.push(run);
  }

  note(id: string): void {
    this.runs.push({ text: '', note: id });
  }

  finish(inContents: boolean): DocxParagraph {
    const { style } = this;
    const runs = tidyRuns(this.runs);
    const text = joinedText(runs);
    return {
      kind: 'paragraph',
      runs,
      text,
      list: this.listLabel(),
      styleLevel: this.outlineLevel ?? style.outlineLevel,
      centred: this.centred ?? style.centred ?? false,
      caps: text.length > 0 && this.capsLetters > text.length / 2,
      newPage: this.newPage,
      contents: inContents || style.contents || typedContents.test(text),
    };
  }

  /** Word numbers an empty paragraph too, so the counter steps for it. */
  private listLabel(): ListLabel | null {
    const { numbering, counter } = this.tools;
    const numId = this.numId ?? this.style.numId;
    if (numId === null || numId === '0') return null;
    const bound = this.numId === null && this.styleId !== null ? numbering.levelOfStyle(numId, this.styleId) : null;
    return counter.step(numId, this.depth ?? this.style.depth ?? bound ?? 0);
  }
}
