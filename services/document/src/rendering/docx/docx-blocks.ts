import type { Block } from '@common/contracts/document-ast';
import type { PlacedBlock } from '../../documents/domain/official-document';
import { runsXml, textXml } from './docx-text';
import type { Footnotes } from './docx-text';
import { tableXml } from './docx-table';
import { xml } from './xml';

/** Writes blocks one after the other; keeps count of bookmarks and of the headings in the contents. */
export class BlockWriter {
  private bookmarks = 0;
  private headings = 0;

  /** @param width of the text in twips */
  constructor(
    private readonly footnotes: Footnotes,
    private readonly width: number,
  ) {}

  /** `kept`: a paragraph that stays on one page with what follows it. */
  blockXml({ block, role, sources }: PlacedBlock, kept = false): string {
    const traced = sources.length > 0 ? [provenanceBookmark(block.id)] : [];
    switch (block.type) {
      case 'heading':
        return role === 'outline' ? this.outlineHeading(block, traced) : this.innerHeading(block, traced);
      case 'paragraph':
        return this.paragraph(
          role === 'basis' ? 'THCanCu' : 'THBody',
          kept ? '<w:keepNext/>' : '',
          runsXml(block.runs, this.footnotes),
          traced,
        );
      case 'item':
        return this.paragraph('THBody', '', words(`${block.marker} `) + runsXml(block.runs, this.footnotes), traced);
      case 'table':
        return this.table(block, traced);
      case 'figure':
        return this.paragraph('THBody', '', words(`(Hình: ${block.alt})`), traced);
      case 'annex':
        return this.paragraph('THBody', '', words(`${block.label} `) + runsXml(block.title, this.footnotes), traced);
      case 'page-break':
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    }
  }

  /** The place that the next entry of the contents leads to, for what is no heading of the text. */
  contentsPlace(): string {
    const id = (this.bookmarks += 1);
    const name = contentsBookmark(this.headings++);
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
  }

  private outlineHeading(block: Extract<Block, { type: 'heading' }>, traced: readonly string[]): string {
    const inContents = block.level <= 3 ? [contentsBookmark(this.headings++)] : [];
    return this.paragraph(`Heading${block.level}`, '', runsXml(block.runs, this.footnotes), [...inContents, ...traced]);
  }

  private innerHeading(block: Extract<Block, { type: 'heading' }>, traced: readonly string[]): string {
    const label = block.label === '' ? '' : words(`${block.label} `);
    const level = `<w:outlineLvl w:val="${block.level - 1}"/>`;
    return this.paragraph('THTieuDeDiem', level, label + runsXml(block.runs, this.footnotes), traced);
  }

  private table(block: Extract<Block, { type: 'table' }>, traced: readonly string[]): string {
    const caption = block.caption ? words(block.caption) : '';
    const before = caption === '' && traced.length === 0 ? '' : this.paragraph('THChuThichBang', '', caption, traced);
    return `${before}${tableXml(block, this.width, this.footnotes)}<w:p><w:pPr><w:pStyle w:val="THSauBang"/></w:pPr></w:p>`;
  }

  private paragraph(style: string, properties: string, content: string, bookmarks: readonly string[]): string {
    const opened = bookmarks.map((name) => ({ name, id: (this.bookmarks += 1) }));
    const starts = opened.map(({ name, id }) => `<w:bookmarkStart w:id="${id}" w:name="${xml(name)}"/>`).join('');
    const ends = opened.map(({ id }) => `<w:bookmarkEnd w:id="${id}"/>`).join('');
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${starts}${content}${ends}</w:p>`;
  }
}

/** The hidden bookmark that ties a paragraph to its sources in the provenance part. */
export function provenanceBookmark(blockId: string): string {
  return `_f_${blockId.replace(/\W/gu, '_')}`;
}

/** The bookmark the contents link to, by the heading's place in them. */
export function contentsBookmark(index: number): string {
  return `_Toc${String(index + 1).padStart(8, '0')}`;
}

function words(text: string): string {
  return `<w:r>${textXml(text)}</w:r>`;
}
