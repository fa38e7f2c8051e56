import { strToU8, zipSync } from 'fflate';
import type { OfficialDocument } from '../../documents/domain/official-document';
import { documentPart } from './document-part';
import { Footnotes } from './docx-text';
import { contentTypes, documentRelations, provenanceRelations, rootRelations } from './package-parts';
import { provenancePart, provenanceProperties } from './provenance-part';
import { corePart, emptyHeader, footnotesPart, numberingPart, pageNumberHeader, settingsPart } from './small-parts';
import { stylesPart } from './styles-part';

/**
 * The paper as a Word file. Pure: the same paper and pages give the same bytes, in any time zone.
 * @param headingPages the page of each heading of the contents, from the PDF's layout; empty where there are none
 */
export function renderDocx(document: OfficialDocument, headingPages: readonly number[]): Uint8Array {
  const footnotes = new Footnotes(new Map(document.notes.map((note) => [note.id, note])));
  const text = documentPart(document, headingPages, footnotes);
  return zipped([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', rootRelations],
    ['customXml/_rels/item1.xml.rels', provenanceRelations],
    ['customXml/item1.xml', provenancePart(document)],
    ['customXml/itemProps1.xml', provenanceProperties],
    ['docProps/core.xml', corePart(document)],
    ['word/_rels/document.xml.rels', documentRelations],
    ['word/document.xml', text],
    ['word/footnotes.xml', footnotesPart(footnotes)],
    ['word/header1.xml', pageNumberHeader],
    ['word/header2.xml', emptyHeader],
    ['word/numbering.xml', numberingPart(document.form)],
    ['word/settings.xml', settingsPart],
    ['word/styles.xml', stylesPart(document.form)],
  ]);
}

/** Zip times are local times: built from local fields they are the same bytes everywhere. */
function zipped(parts: ReadonlyArray<readonly [string, string]>): Uint8Array {
  const mtime = new Date(1980, 0, 1, 0, 0, 0);
  return zipSync(Object.fromEntries(parts.map(([name, content]) => [name, [strToU8(content), { level: 6, mtime }]])));
}
