import type { OfficialDocument } from '../../documents/domain/official-document';
import type { OfficialForm } from '../../documents/domain/forms/official-form';
import { runsXml } from './docx-text';
import type { Footnotes } from './docx-text';
import { declaration, twips, wordNamespaces, xml } from './xml';

/** `word/numbering.xml`: one multilevel list bound to the heading styles, so that Word counts anew when text moves. */
export function numberingPart(form: OfficialForm): string {
  const levels = form.headings.slice(0, 3).map((heading, level) => {
    const format = heading.numbering === 'roman' ? 'upperRoman' : 'decimal';
    const text = heading.numbering === 'path' ? `%2.%3${heading.suffix}` : `%${level + 1}${heading.suffix}`;
    return (
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="Heading${level + 1}"/>` +
      `<w:suff w:val="space"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
      `<w:pPr><w:ind w:left="0" w:firstLine="${twips(form.body.firstLine)}"/></w:pPr></w:lvl>`
    );
  });
  return `${declaration}<w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

/** `word/footnotes.xml`, after the text is written. */
export function footnotesPart(footnotes: Footnotes): string {
  const separators =
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
  const notes = footnotes.written.map(
    (runs, index) =>
      `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>` +
      `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>${runsXml(runs, footnotes)}</w:p></w:footnote>`,
  );
  return `${declaration}<w:footnotes ${wordNamespaces}>${separators}${notes.join('')}</w:footnotes>`;
}

/** The page number at the top, centred; the first page of a section has the empty header. */
export const pageNumberHeader = `${declaration}<w:hdr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;
export const emptyHeader = `${declaration}<w:hdr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>`;

export const settingsPart = `${declaration}<w:settings ${wordNamespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;

/** `docProps/core.xml`: the day of the content, never the day of rendering. */
export function corePart({ properties }: OfficialDocument): string {
  const instant = `${properties.date}T00:00:00Z`;
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(properties.title)}</dc:title><dc:creator>${xml(properties.issuer)}</dc:creator><dc:identifier>${xml(properties.identifier)}</dc:identifier><dc:language>vi-VN</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified></cp:coreProperties>`;
}
