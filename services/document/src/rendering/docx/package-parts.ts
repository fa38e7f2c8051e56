import { declaration } from './xml';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

const types: ReadonlyArray<readonly [string, string]> = [
  ['/word/document.xml', `${word}.document.main+xml`],
  ['/word/styles.xml', `${word}.styles+xml`],
  ['/word/numbering.xml', `${word}.numbering+xml`],
  ['/word/settings.xml', `${word}.settings+xml`],
  ['/word/footnotes.xml', `${word}.footnotes+xml`],
  ['/word/header1.xml', `${word}.header+xml`],
  ['/word/header2.xml', `${word}.header+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
];

export const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types
  .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  .join('')}</Types>`;

export const rootRelations = relationships([
  ['rId1', `${relations}/officeDocument`, 'word/document.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
]);

export const documentRelations = relationships([
  ['rId1', `${relations}/styles`, 'styles.xml'],
  ['rId2', `${relations}/numbering`, 'numbering.xml'],
  ['rId3', `${relations}/settings`, 'settings.xml'],
  ['rId4', `${relations}/footnotes`, 'footnotes.xml'],
  ['rId5', `${relations}/customXml`, '../customXml/item1.xml'],
  ['rId10', `${relations}/header`, 'header1.xml'],
  ['rId11', `${relations}/header`, 'header2.xml'],
]);

export const provenanceRelations = relationships([['rId1', `${relations}/customXmlProps`, 'itemProps1.xml']]);

function relationships(entries: ReadonlyArray<readonly [string, string, string]>): string {
  const lines = entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${declaration}<Relationships xmlns="${packageRelations}">${lines.join('')}</Relationships>`;
}
