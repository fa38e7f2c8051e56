import { strFromU8, unzipSync } from 'fflate';
import { plainText } from '../forms/truth';

/** The plain text of each paragraph of a file's body in order; text boxes and deleted text left out. */
export function docxParagraphs(docx: Uint8Array): string[] {
  const xml = documentXml(docx)
    .replace(/<mc:AlternateContent>.*?<\/mc:AlternateContent>/gs, '')
    .replace(/<w:del .*?<\/w:del>/gs, '')
    .replace(/<m:oMath>.*?<\/m:oMath>/gs, '');
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside]) => textIn(inside!)).filter((text) => text !== '');
}

/** The text of each footnote with content. */
export function docxNotes(docx: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(docx)['word/footnotes.xml']!);
  return [...xml.matchAll(/<w:footnote w:id.*?<\/w:footnote>/gs)].map(([note]) => textIn(note));
}

export function documentXml(docx: Uint8Array): string {
  return strFromU8(unzipSync(docx)['word/document.xml']!);
}

function textIn(xml: string): string {
  const pieces = [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>/g)].map(([, text]) => text ?? ' ');
  const text = pieces.join('').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return plainText(text.replaceAll('&amp;', '&'));
}
