import { textOf } from '@common/contracts/block-text';
import { annexTitle, type OfficialDocument } from '../../documents/domain/official-document';
import { contentsBookmark } from './docx-blocks';
import { styleOf } from './docx-lines';
import { textXml } from './docx-text';

/**
 * The table of contents as a field with its entries already in it: number, title and page (from the PDF's layout), so
 * that it is right before anyone asks Word to refresh it.
 */
export function contentsXml(document: OfficialDocument, pages: readonly number[]): string {
  const entries = document.body.flatMap(({ block, role }) =>
    block.type === 'heading' && role === 'outline' && block.level <= 3
      ? [{ level: block.level, text: `${block.label} ${textOf(block.runs)}` }]
      : [],
  );
  if (entries.length > 0) entries.push(...document.annexes.map((annex) => ({ level: 1, text: annexTitle(annex) })));
  const last = entries.length - 1;
  const lines = entries.map(({ level, text }, index) => {
    const page = pages[index] === undefined ? '' : String(pages[index]);
    return (
      `<w:p><w:pPr><w:pStyle w:val="TOC${level}"/></w:pPr>${index === 0 ? fieldBegin : ''}` +
      `<w:hyperlink w:anchor="${contentsBookmark(index)}" w:history="1"><w:r>${textXml(text)}</w:r>` +
      `<w:r><w:tab/></w:r><w:r>${textXml(page)}</w:r></w:hyperlink>${index === last ? fieldEnd : ''}</w:p>`
    );
  });
  const title = `<w:p><w:pPr><w:pStyle w:val="${styleOf('contentsTitle')}"/></w:pPr><w:r>${textXml('MỤC LỤC')}</w:r></w:p>`;
  return `${title}${lines.join('')}<w:p><w:r><w:br w:type="page"/></w:r></w:p>`;
}

const fieldBegin =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\t "${styleOf('annexTitle')},1" \\h \\z </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
