import type { Attributes, XmlListener } from '../guard/xml-reader';
import { FieldStack } from './field-stack';
import { formulaCloses, formulaOpens } from './formula-text';
import type { DocxBlock, DocxParagraph } from './model';
import { ParagraphBuilder, type ParagraphTools } from './paragraph-builder';
import { noCounts, readRunElement } from './run-elements';
import { TableBuilder } from './table-builder';

/** Where finished blocks go: the body, a cell, a text box, a note. */
type Container = { blocks: DocxBlock[]; table: TableBuilder | null; boxes: DocxBlock[] };
type Suspended = { paragraph: ParagraphBuilder | null; container: Container };

/** Left out with everything inside: deleted text, old properties, the copy for old readers. */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:rt',
  'w:sdtPr',
  'w:tblPr',
]);

/** Reads the flow of one part (document, footnotes, header): paragraphs, tables and text boxes in their order. */
export class BodyReader implements XmlListener {
  readonly counts = noCounts();
  private container: Container = { blocks: [], table: null, boxes: [] };
  private paragraph: ParagraphBuilder | null = null;
  private readonly suspended: Suspended[] = [];
  private readonly fields = new FieldStack();
  private readonly choiceTaken: boolean[] = [];
  private newPage = false;
  private startedInContents = false;
  private skip = 0;
  private inText = false;

  constructor(private readonly tools: ParagraphTools) {}

  get blocks(): readonly DocxBlock[] {
    return this.container.blocks;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'w:docPartGallery') this.fields.gallery(attributes.get('w:val') ?? '');
    if (this.skip > 0 || skipped.has(name) || (name === 'mc:Fallback' && this.choiceTaken.at(-1) === true)) {
      this.skip++;
      if (name === 'w:del' || name === 'w:moveFrom') this.counts.deleted++;
      return;
    }
    switch (name) {
      case 'w:p':
        this.paragraph = new ParagraphBuilder(this.tools);
        this.startedInContents = this.fields.inContents;
        if (this.newPage) this.paragraph.newPage = true;
        this.newPage = false;
        return;
      case 'w:r':
        return this.paragraph?.beginRun();
      case 'w:t':
      case 'm:t':
      case 'w:instrText':
        this.inText = true;
        return;
      case 'w:tbl':
        return this.suspend({ blocks: [], table: new TableBuilder(), boxes: [] });
      case 'w:txbxContent':
        return this.suspend({ blocks: [], table: null, boxes: [] });
      case 'w:sdt':
        return this.fields.openControl();
      case 'mc:AlternateContent':
        this.choiceTaken.push(false);
        return;
      case 'mc:Choice':
        this.choiceTaken[this.choiceTaken.length - 1] = true;
        return;
      default:
        this.other(name, attributes);
    }
  }

  private other(name: string, attributes: Attributes): void {
    const { paragraph } = this;
    if (paragraph === null) {
      if (name === 'w:sectPr') this.newPage = true;
      else this.container.table?.element(name, attributes);
    } else if (paragraph.inRun) this.inRun(paragraph, name, attributes);
    else if (name === 'w:sectPr') this.newPage = true;
    else if (name.startsWith('m:')) this.formula(paragraph, name);
    else paragraph.property(name, attributes);
  }

  private formula(paragraph: ParagraphBuilder, name: string): void {
    if (name === 'm:oMath') this.counts.formulas++;
    const sign = formulaOpens(name);
    if (sign !== '') paragraph.write(sign);
  }

  private inRun(paragraph: ParagraphBuilder, name: string, attributes: Attributes): void {
    if (name === 'w:fldChar') this.fields.character(attributes.get('w:fldCharType') ?? '');
    else if (name === 'w:br' && attributes.get('w:type') === 'page') this.newPage = true;
    else readRunElement(paragraph, name, attributes, this.counts);
  }

  text(text: string): void {
    if (!this.inText || this.skip > 0) return;
    if (this.fields.takes(text)) return;
    this.paragraph?.write(text);
  }

  close(name: string): void {
    if (this.skip > 0) {
      this.skip--;
      return;
    }
    switch (name) {
      case 'w:t':
      case 'm:t':
      case 'w:instrText':
        this.inText = false;
        return;
      case 'w:rPr':
        return this.paragraph?.endProperties();
      case 'w:r':
        return this.paragraph?.endRun();
      case 'w:p':
        return this.closeParagraph();
      case 'w:tc':
        return this.container.table?.closeCell();
      case 'w:tr':
        return this.container.table?.closeRow();
      case 'w:tbl':
        return this.closeTable();
      case 'w:txbxContent':
        return this.closeTextBox();
      case 'w:sdt':
        return this.fields.closeControl();
      case 'mc:AlternateContent':
        this.choiceTaken.pop();
        return;
      default:
        if (name.startsWith('m:') && formulaCloses(name) !== '') this.paragraph?.write(formulaCloses(name));
    }
  }

  private suspend(container: Container): void {
    this.suspended.push({ paragraph: this.paragraph, container: this.container });
    this.container = container;
    this.paragraph = null;
  }

  private resume(): readonly DocxBlock[] {
    const { blocks } = this.container;
    const before = this.suspended.pop();
    if (before) ({ paragraph: this.paragraph, container: this.container } = before);
    return blocks;
  }

  private closeParagraph(): void {
    if (this.paragraph) this.add(this.paragraph.finish(this.startedInContents || this.fields.inContents));
    this.paragraph = null;
  }

  private closeTable(): void {
    const table = this.container.table?.finish();
    this.resume();
    if (table) this.add(table);
  }

  private closeTextBox(): void {
    const paragraphs = this.resume().flatMap(paragraphsOf);
    if (paragraphs.some(({ text }) => text !== '')) this.root.boxes.push({ kind: 'text-box', paragraphs });
  }

  private get root(): Container {
    return this.suspended[0]?.container ?? this.container;
  }

  private add(block: DocxBlock): void {
    const cell = this.container.table?.cell;
    if (cell) cell.paragraphs.push(...paragraphsOf(block));
    else this.container.blocks.push(block);
    if (this.suspended.length === 0) this.container.blocks.push(...this.container.boxes.splice(0));
  }
}

/** All paragraphs of a block in reading order; a nested table stays in its cell this way. */
export function paragraphsOf(block: DocxBlock): readonly DocxParagraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.kind === 'text-box' ? block.paragraphs : block.rows.flat().flatMap((cell) => cell.paragraphs);
}
