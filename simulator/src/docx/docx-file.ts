import { picture } from './inline-objects';
import { numberingXml } from './numbering-xml';
import { paragraphXml } from './paragraph-xml';
import { sectionXml } from './section-xml';
import { stylesXml } from './styles-xml';
import { tableXml } from './table-xml';
import type { WordDocument } from './word';
import { escaped, namespaces, xmlHeader } from './xml';
import { zipped } from './zip';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Parts every file has beside its main one: name, content type, relation. */
const sideParts = [
  ['styles', `${mime}.styles+xml`, 'rIdStyles'],
  ['numbering', `${mime}.numbering+xml`, 'rIdNumbering'],
  ['settings', `${mime}.settings+xml`, 'rIdSettings'],
  ['footnotes', `${mime}.footnotes+xml`, 'rIdFootnotes'],
  ['header', `${mime}.header+xml`, 'rIdHeader'],
] as const;

/** Writes a document as the bytes of a .docx; the same document gives the same bytes. */
export function docxFile(document: WordDocument): Uint8Array {
  return zipped([
    ['[Content_Types].xml', contentTypesXml],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreXml(document.title)],
    ['word/document.xml', mainPart(document)],
    ['word/_rels/document.xml.rels', documentRelations],
    ['word/styles.xml', stylesXml(document.line)],
    ['word/numbering.xml', numberingXml],
    ['word/settings.xml', settingsXml],
    ['word/footnotes.xml', footnotesXml(document)],
    ['word/header.xml', pageHeaderXml],
    ['word/media/image1.png', picture],
  ]);
}

function mainPart(document: WordDocument): string {
  const blocks = document.blocks.map((block) =>
    block.kind === 'table' ? tableXml(block, document) : paragraphXml(block, document),
  );
  return `${xmlHeader}<w:document ${namespaces}><w:body>${blocks.join('')}${sectionXml('portrait', true)}</w:body></w:document>`;
}

function footnotesXml(document: WordDocument): string {
  const separators = ['separator', 'continuationSeparator'].map(
    (type, id) => `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  );
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  const notes = document.notes.map(
    (note, index) =>
      `<w:footnote w:id="${index + 2}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${mark}<w:r><w:t xml:space="preserve"> ${escaped(document.spell(note))}</w:t></w:r></w:p></w:footnote>`,
  );
  return `${xmlHeader}<w:footnotes ${namespaces}>${[...separators, ...notes].join('')}</w:footnotes>`;
}

const pageHeaderXml = `${xmlHeader}<w:hdr ${namespaces}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;

const settingsXml = `${xmlHeader}<w:settings ${namespaces}><w:zoom w:percent="100"/><w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const contentTypesXml = `${xmlHeader}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${mime}.document.main+xml"/>${sideParts
  .map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`)
  .join(
    '',
  )}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const packageRelations = `${xmlHeader}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const documentRelations = `${xmlHeader}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sideParts
  .map(([name, , id]) => `<Relationship Id="${id}" Type="${office}/${name}" Target="${name}.xml"/>`)
  .join('')}<Relationship Id="rIdImage" Type="${office}/image" Target="media/image1.png"/></Relationships>`;

function coreXml(title: string): string {
  return `${xmlHeader}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2022-06-20T01:00:00Z</dcterms:created></cp:coreProperties>`;
}
