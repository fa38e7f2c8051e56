import { strToU8 } from 'fflate';
import { contentTypes, docx, p, part, zip } from '../testing/docx-fixture';
import { FileRefusal } from './file-refusal';
import { WordPackage } from './word-package';
import { readDocx } from '../docx/read-docx';

/** The code of the refusal; "accepted" where the file is read. */
function verdict(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    expect(error.says.vi).toMatch(/\p{Lu}.*[.]$/su);
    expect(error.says.en).toMatch(/^[A-Z].*\.$/s);
    return error.code;
  }
}

const ole2 = (stream: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.alloc(504),
    ...Buffer.from(stream, 'utf16le'),
  ]);

describe('a file that is not what its name says', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['18 blank bytes', new Uint8Array(18), 'empty-file'],
    ['an old .doc', ole2('WordDocument'), 'old-word-file'],
    ['a file under a password', ole2('EncryptedPackage'), 'encrypted-file'],
    ['a PDF', strToU8('%PDF-1.7 …'), 'not-a-docx'],
    ['RTF', strToU8('{\\rtf1\\ansi}'), 'not-a-docx'],
    ['a web page named .doc', strToU8('\uFEFF<html><body>Báo cáo</body></html>'), 'not-a-docx'],
    ['plain text', strToU8('Báo cáo sơ kết'), 'not-a-docx'],
    ['another zip archive', zip({ 'a.txt': 'a' }), 'not-a-docx'],
    ['a cut-off archive', docx(p('Một')).subarray(0, 300), 'damaged-file'],
    [
      'a spreadsheet',
      docx(p('Một'), { '[Content_Types].xml': contentTypes('application/vnd.ms-excel') }),
      'not-a-docx',
    ],
  ])('%s is refused by name', (_, bytes, code) => expect(verdict(bytes)).toBe(code));

  it('a sound file is read', () => expect(verdict(docx(p('Một')))).toBe('accepted'));

  it('an old .doc is answered with how to save it, and told apart for the use case that keeps it', () => {
    const refused = () => readDocx(ole2('WordDocument'));
    expect(refused).toThrow(
      expect.objectContaining({
        kind: 'unsupported',
        says: expect.objectContaining({ vi: expect.stringContaining('Save As') }),
      }),
    );
  });
});

describe('macros and forbidden markup', () => {
  it('a file with a macro project is refused, under whatever name', () => {
    expect(verdict(docx(p('Một'), { 'word/vbaProject.bin': new Uint8Array(8) }))).toBe('macro-file');
    const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    expect(verdict(docx(p('Một'), { '[Content_Types].xml': contentTypes(macroType) }))).toBe('macro-file');
  });

  it.each([
    ['a DTD', '<!DOCTYPE w:document><w:document/>'],
    ['an external entity', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'],
    ['an entity bomb', '<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><l>&b;</l>'],
  ])('%s is refused', (_, xml) => expect(verdict(docx('', { 'word/document.xml': xml }))).toBe('forbidden-markup'));

  it.each([
    ['an unknown entity', '<w:t>&nbsp;</w:t>'],
    ['a forbidden character', '<w:t>&#0;</w:t>'],
    ['a raw control character', '<w:t>\u0007</w:t>'],
    ['tags out of balance', '<w:p></w:r>'],
    ['a tag inside a tag', '<w:p <w:r/>'],
  ])('%s is damage', (_, xml) => expect(verdict(docx(xml))).toBe('damaged-file'));

  it('a "greater than" inside an attribute is none', () => {
    expect(verdict(docx('<w:p w:x="a>b"><w:r><w:t>Một</w:t></w:r></w:p>'))).toBe('accepted');
  });

  it('UTF-16 is read, bytes that are no text are damage', () => {
    const utf16 = Buffer.from(
      `\uFEFF${part('document', `<w:body>${p('Quý')}</w:body>`).replace('UTF-8', 'UTF-16')}`,
      'utf16le',
    );
    expect(readDocx(docx('', { 'word/document.xml': utf16 })).blocks[0]).toMatchObject({ text: 'Quý' });
    expect(verdict(docx('', { 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xff]) }))).toBe('damaged-file');
  });
});

describe('markup without end', () => {
  it('deeper than 256 elements is refused', () => {
    const deep = (depth: number) => docx('<w:sdt>'.repeat(depth) + '</w:sdt>'.repeat(depth));
    expect(verdict(deep(200))).toBe('accepted');
    expect(verdict(deep(300))).toBe('file-too-complex');
  });

  it('more than a million elements are refused', () => {
    const padded = `<w:p/>`.repeat(40);
    const many = Array.from({ length: 25_000 }, (_, place) => `<w:p w:r="${place * 7919}"/>${padded}`).join('');
    expect(verdict(docx(many))).toBe('file-too-complex');
  });
});

describe('the parts of a package', () => {
  it('are found by relation: a main part may have any name', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const moved = zip({
      '[Content_Types].xml': contentTypes(),
      '_rels/.rels': `<Relationships><Relationship Type="${office}/officeDocument" Target="/a/b/main.xml"/></Relationships>`,
      'a/b/main.xml': part('document', `<w:body>${p('Một')}</w:body>`),
    });
    expect(WordPackage.open(moved).mainPart).toBe('a/b/main.xml');
    expect(readDocx(moved).blocks).toHaveLength(1);
  });

  it('that lie outside are never followed', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const external = `<Relationships><Relationship Type="${office}/styles" TargetMode="External" Target="http://127.0.0.1/styles.xml"/></Relationships>`;
    const file = docx(p('Một'), { 'word/_rels/document.xml.rels': external });
    expect(WordPackage.open(file).related('styles')).toEqual([]);
    expect(verdict(file)).toBe('accepted');
  });
});
