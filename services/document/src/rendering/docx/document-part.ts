import type { OfficialDocument } from '../../documents/domain/official-document';
import type { OfficialForm } from '../../documents/domain/forms/official-form';
import { contentsXml } from './contents-xml';
import { BlockWriter } from './docx-blocks';
import { linesXml, twoColumns } from './docx-lines';
import type { Footnotes } from './docx-text';
import { declaration, twips, wordNamespaces } from './xml';

/** `word/document.xml`. `pages` are the contents' page numbers. */
export function documentPart(document: OfficialDocument, pages: readonly number[], footnotes: Footnotes): string {
  const { form } = document;
  const width = form.page.width - form.page.left - form.page.right;
  const writer = new BlockWriter(footnotes, twips(width));
  const closing = twoColumns([{ left: document.recipients, right: document.signature }], [width / 2, width / 2], form);
  const parts = [
    twoColumns(document.header, form.headerColumns, form),
    linesXml(document.opening, form, width),
    emptyLineWith(''),
    document.contents ? contentsXml(document, pages) : '',
    ...document.body.map((placed, index) => writer.blockXml(placed, index === document.body.length - 1)),
    emptyLineWith('<w:keepNext/>'),
    closing,
  ];
  document.annexes.forEach((annex, index) => {
    parts.push(emptyLineWith(sectionXml(form, index === 0 ? 'text' : 'annex')), writer.contentsPlace());
    parts.push(linesXml(annex.heading, form, width));
    parts.push(emptyLineWith(''), ...annex.blocks.map((placed) => writer.blockXml(placed)));
  });
  parts.push(emptyLineWith(''), sectionXml(form, document.annexes.length === 0 ? 'text' : 'annex'));
  return `${declaration}<w:document ${wordNamespaces}><w:body>${parts.join('')}</w:body></w:document>`;
}

function emptyLineWith(properties: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="THSauBang"/>${properties}</w:pPr></w:p>`;
}

/** Closes a section, telling how it began: an annex with page numbers of its own begins at 1 and hides that number too. */
function sectionXml(form: OfficialForm, part: 'text' | 'annex'): string {
  const { page } = form;
  const restart = part === 'annex' && form.annexesHaveOwnPageNumbers;
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId10"/><w:headerReference w:type="first" r:id="rId11"/>' +
    `<w:type w:val="nextPage"/><w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"/>` +
    `<w:pgMar w:top="${twips(page.top)}" w:right="${twips(page.right)}" w:bottom="${twips(page.bottom)}" w:left="${twips(page.left)}"` +
    ` w:header="${twips(page.numberFromTop)}" w:footer="${twips(page.numberFromTop)}" w:gutter="0"/>` +
    `${restart ? '<w:pgNumType w:start="1"/>' : ''}<w:cols w:space="720"/>${part === 'text' || restart ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}
