import { strFromU8, strToU8, unzipSync } from 'fflate';
import { docxFile } from '../docx/docx-file';
import { wordParagraph, type WordBlock } from '../docx/word';
import { zipped } from '../docx/zip';
import { oleFile } from './ole-file';
import { zipBombs } from './zip-bomb';

/** A file that must not be read as an ordinary report, and what is wrong with it. */
export type BadFile = Readonly<{
  name: string;
  fault: string;
  /** `refuse`: nothing of it may be read; `keep`: kept and answered with how to save it as .docx; `import`: harmless after all. */
  expected: 'refuse' | 'keep' | 'import';
  bytes: Uint8Array;
}>;

/** Every bad file the intake must stand up to, made on the spot. */
export function badFiles(): readonly BadFile[] {
  const good = smallDocx('Công tác y tế của tỉnh đạt nhiều kết quả.');
  const bombs = zipBombs(good, 372);
  const bad = (name: string, fault: string, bytes: Uint8Array | string, expected: BadFile['expected'] = 'refuse') => ({
    name,
    fault,
    expected,
    bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes,
  });
  return [
    bad('rong.docx', 'empty', ''),
    bad('mot-dong.docx', 'too-small', 'khong phai docx!!\n'),
    bad('bom.docx', 'zip-bomb', bombs.honest),
    bad('bom-khai-man.docx', 'zip-bomb-lying', bombs.lying),
    bad('nhieu-muc.docx', 'too-many-entries', withParts(good, manyParts(2_500))),
    bad('long-sau.docx', 'too-deep', withMain(good, deepXml(5_000))),
    bad('mat-khau.docx', 'encrypted', oleFile(['EncryptionInfo', 'EncryptedPackage'])),
    bad('macro.docm', 'macro', withMacro(good)),
    bad('macro-doi-ten.docx', 'macro', withMacro(good)),
    bad('dtd.docx', 'dtd', withMain(good, doctypeXml)),
    bad('mat.docx', 'secret', smallDocx('Nội dung có dấu chỉ mức độ mật.', 'MẬT')),
    bad('ban-quet.docx', 'pdf', '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
    bad('dut-doan.docx', 'truncated', good.slice(0, good.length >> 1)),
    bad('bang-tinh.docx', 'no-document', zipped([['xl/workbook.xml', '<workbook/>']])),
    bad('bao-cao.doc', 'old-doc', oleFile(['WordDocument']), 'keep'),
    bad('trang-web.doc', 'html', '<html><body><h1>BÁO CÁO</h1><p>Nội dung</p></body></html>', 'keep'),
    bad('rtf.doc', 'rtf', '{\\rtf1\\ansi B\\u225?o c\\u225?o}', 'keep'),
    bad('doi-duoi.doc', 'docx-named-doc', good, 'import'),
    bad('phong-chu-cu.docx', 'legacy-font', smallDocx('Uû ban nh©n d©n tØnh b¸o c¸o.', undefined, '.VnTime'), 'import'),
    bad('lien-ket-ngoai.docx', 'external-links', withExternalPicture(good), 'import'),
  ];
}

function smallDocx(text: string, mark?: string, font?: string): Uint8Array {
  const blocks: WordBlock[] = [
    ...(mark ? [wordParagraph([{ text: mark, b: true, color: 'FF0000' }])] : []),
    wordParagraph([{ text: 'BÁO CÁO', b: true }], { align: 'center' }),
    wordParagraph([{ text: 'I. ĐÁNH GIÁ CHUNG', b: true }]),
    wordParagraph([{ text, ...(font ? { font } : {}) }]),
  ];
  const asIs = { spell: (one: string) => one, cut: <T>(runs: T) => runs };
  return docxFile({ title: 'Báo cáo', blocks, notes: [], line: 240, ...asIs });
}

function withParts(docx: Uint8Array, parts: readonly (readonly [string, string | Uint8Array])[]): Uint8Array {
  const kept = new Map<string, string | Uint8Array>(Object.entries(unzipSync(docx)));
  for (const [name, content] of parts) kept.set(name, content);
  return zipped([...kept]);
}

function withMain(docx: Uint8Array, xml: string): Uint8Array {
  return withParts(docx, [['word/document.xml', xml]]);
}

function manyParts(count: number): [string, string][] {
  return Array.from({ length: count }, (_, index) => [`customXml/item${index}.xml`, '<a/>']);
}

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function deepXml(depth: number): string {
  return `<w:document ${main}><w:body>${'<w:sdt>'.repeat(depth)}${'</w:sdt>'.repeat(depth)}</w:body></w:document>`;
}

const doctypeXml = `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document ${main}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`;

function withMacro(docx: Uint8Array): Uint8Array {
  const types = strFromU8(unzipSync(docx)['[Content_Types].xml']!).replace(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    'application/vnd.ms-word.document.macroEnabled.main+xml',
  );
  return withParts(docx, [
    ['[Content_Types].xml', types],
    ['word/vbaProject.bin', oleFile(['VBA'])],
  ]);
}

/** A picture to be fetched from the reader's own machine and from a local server: the reader must do neither. */
function withExternalPicture(docx: Uint8Array): Uint8Array {
  const name = 'word/_rels/document.xml.rels';
  const image = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
  const links = ['file:///etc/hostname', 'http://127.0.0.1:9/hinh.png'].map(
    (target, index) => `<Relationship Id="x${index}" Type="${image}" Target="${target}" TargetMode="External"/>`,
  );
  const relations = strFromU8(unzipSync(docx)[name]!).replace('</Relationships>', `${links.join('')}</Relationships>`);
  return withParts(docx, [[name, relations]]);
}
