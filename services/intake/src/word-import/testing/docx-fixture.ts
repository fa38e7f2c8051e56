import { paragraphsOf } from '../docx/body-reader';
import type { DocxBlock } from '../docx/model';
import { strToU8, zipSync } from 'fflate';

/** Parts of a .docx by name, to build files that real ones and attackers send. Only for tests. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export function contentTypes(mainType = main): string {
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`
  );
}

export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespaces}>${content}</w:${root}>`;
}

/** A .docx with this body; `extra` adds or replaces parts, and each known extra part gets its relation. */
export function docx(body: string, extra: Parts = {}): Uint8Array {
  const related = ['styles', 'numbering', 'footnotes', 'endnotes', 'header1', 'footer1'].filter(
    (name) => `word/${name}.xml` in extra,
  );
  const relations = related.map(
    (name) => `<Relationship Id="${name}" Type="${office}/${name.replace(/\d/, '')}" Target="${name}.xml"/>`,
  );
  return zip({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': `<Relationships><Relationship Id="m" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...extra,
  });
}

/** The same bytes for the same parts, whenever it is made. */
export function zip(parts: Parts): Uint8Array {
  const bytes = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { level: 1, mtime: new Date(2022, 5, 28) });
}

/** One run; `marks` is a choice of the letters b, i and u. */
export function r(text: string, marks = ''): string {
  const properties = [...marks].map((mark) => (mark === 'u' ? '<w:u w:val="single"/>' : `<w:${mark}/>`)).join('');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** One paragraph of runs (or of plain text), with the inner XML of its properties. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : r(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** A paragraph all bold. */
export function bold(text: string, properties = ''): string {
  return p(r(text, 'b'), properties);
}

export const centred = '<w:jc w:val="center"/>';

export function table(...rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join(''));
  return `<w:tbl>${cells.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** The text of each block, a table's or text box's paragraphs joined. */
export function blockTexts(blocks: readonly DocxBlock[]): string[] {
  return blocks.map((block) =>
    paragraphsOf(block)
      .map(({ text }) => text)
      .join('|'),
  );
}
