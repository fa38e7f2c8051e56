import type { HeadingForm, OfficialForm } from '../../documents/domain/forms/official-form';
import type { Component, TextStyle } from '../../documents/domain/forms/text-style';
import { styleOf } from './docx-lines';
import { characterXml } from './docx-text';
import { declaration, twips, wordNamespaces } from './xml';

/** `word/styles.xml`: the rule table of the form as named styles, so that a clerk changes a rule in one place. */
export function stylesPart(form: OfficialForm): string {
  const { body, styles, page } = form;
  const textWidth = page.width - page.left - page.right;
  const bodySpacing = `<w:spacing w:before="${body.gapBefore * 20}" w:after="0" w:line="${body.linePitch * 20}" w:lineRule="exact"/>`;
  const bodyParagraph = `${bodySpacing}<w:ind w:firstLine="${twips(body.firstLine)}"/><w:jc w:val="both"/>`;
  const single = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>';
  const table: TextStyle = styles.table;
  return [
    `${declaration}<w:styles ${wordNamespaces}>`,
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>',
    `<w:color w:val="000000"/><w:sz w:val="${styles.body.size * 2}"/><w:szCs w:val="${styles.body.size * 2}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    paragraphStyle('THBody', 'Thân bài', bodyParagraph, ''),
    paragraphStyle('THCanCu', 'Căn cứ', bodyParagraph, '<w:i/><w:iCs/>'),
    paragraphStyle(
      'THTieuDeDiem',
      'Tiêu đề điểm',
      `<w:keepNext/>${bodyParagraph}`,
      characterXml(form.headings.at(-1)?.style ?? styles.body),
    ),
    ...[1, 2, 3, 4, 5, 6].map((level) => headingStyle(form, level, bodySpacing)),
    ...components(styles).map(([component, style]) => fixedStyle(component, style, single)),
    paragraphStyle(
      'THChuThichBang',
      'Tên bảng',
      '<w:keepNext/><w:spacing w:before="120" w:after="80"/><w:jc w:val="center"/>',
      characterXml({ size: table.size + 1, bold: true }),
    ),
    paragraphStyle(
      'THSauBang',
      'Sau bảng',
      '<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>',
      '<w:sz w:val="8"/>',
    ),
    ...[1, 2, 3].map((level) => contentsStyle(level, twips(textWidth))),
    paragraphStyle('Header', 'header', '<w:jc w:val="center"/>', characterXml(styles.pageNumber)),
    paragraphStyle('FootnoteText', 'footnote text', `${single}<w:jc w:val="both"/>`, characterXml(styles.note)),
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    tableStyle,
    '</w:styles>',
  ].join('');
}

function components(styles: OfficialForm['styles']): [Component, TextStyle][] {
  return (Object.entries(styles) as [Component, TextStyle][]).filter(([name]) => name !== 'body' && name !== 'note');
}

const left: readonly Component[] = ['recipients', 'recipientsLabel', 'table'];

function fixedStyle(component: Component, style: TextStyle, spacing: string): string {
  const align = left.includes(component) ? 'left' : 'center';
  return paragraphStyle(
    styleOf(component),
    styleOf(component),
    `${spacing}<w:jc w:val="${align}"/>`,
    characterXml(style),
  );
}

function headingStyle(form: OfficialForm, level: number, spacing: string): string {
  const heading: HeadingForm | undefined = form.headings[Math.min(level, form.headings.length) - 1];
  const numbered = level <= 3 ? `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>` : '';
  const properties = `<w:keepNext/><w:keepLines/>${numbered}${spacing}<w:ind w:left="0" w:firstLine="${twips(form.body.firstLine)}"/><w:jc w:val="both"/><w:outlineLvl w:val="${level - 1}"/>`;
  return paragraphStyle(
    `Heading${level}`,
    `heading ${level}`,
    properties,
    characterXml(heading?.style ?? form.styles.body),
  );
}

function contentsStyle(level: number, width: number): string {
  const indent = (level - 1) * 340;
  const tab = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`;
  return paragraphStyle(
    `TOC${level}`,
    `toc ${level}`,
    `${tab}<w:spacing w:before="40"/><w:ind w:left="${indent}"/>`,
    '',
  );
}

function paragraphStyle(id: string, name: string, paragraph: string, characters: string): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr>${characters === '' ? '' : `<w:rPr>${characters}</w:rPr>`}</w:style>`
  );
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

const tableStyle = `<w:style w:type="table" w:styleId="THBang"><w:name w:val="Bảng số liệu"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
