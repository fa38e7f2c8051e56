import { namespaces, xmlHeader } from './xml';

type Style = { id: string; name: string; properties: string; look: string; basedOn?: string };

const heading = (level: number, look: string): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  properties: `<w:keepNext/><w:outlineLvl w:val="${level - 1}"/>`,
  look,
});

/** As `heading`, but Word counts its number itself: the number is in the style, not in the text. */
const numbered = (level: number, look: string): Style => ({
  id: `Muc${level}`,
  name: `Mục cấp ${level}`,
  basedOn: `Heading${level}`,
  properties: `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>`,
  look,
});

const styles: readonly Style[] = [
  heading(1, '<w:b/><w:sz w:val="28"/>'),
  heading(2, '<w:b/><w:sz w:val="28"/>'),
  heading(3, '<w:b/><w:i/><w:sz w:val="28"/>'),
  heading(4, '<w:i/><w:sz w:val="28"/>'),
  ...[1, 2, 3, 4].map((level) => numbered(level, level === 1 ? '<w:caps/>' : '')),
  { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', properties: '<w:ind w:left="720"/>', look: '' },
  { id: 'FootnoteText', name: 'footnote text', basedOn: 'Normal', properties: '', look: '<w:sz w:val="20"/>' },
];

/** The style part: Times New Roman 14, lines so many 240ths high, headings with and without numbers of their own. */
export function stylesXml(line: number): string {
  return `${xmlHeader}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="${line}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${styles
    .map(styleXml)
    .join(
      '',
    )}<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`;
}

function styleXml(style: Style): string {
  const basedOn = style.basedOn ? `<w:basedOn w:val="${style.basedOn}"/>` : '';
  const properties = style.properties ? `<w:pPr>${style.properties}</w:pPr>` : '';
  const look = style.look ? `<w:rPr>${style.look}</w:rPr>` : '';
  return `<w:style w:type="paragraph" w:styleId="${style.id}"><w:name w:val="${style.name}"/>${basedOn}<w:qFormat/>${properties}${look}</w:style>`;
}
