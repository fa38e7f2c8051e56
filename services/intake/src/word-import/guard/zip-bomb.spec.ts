import { docx, p, zip } from '../testing/docx-fixture';
import { readDocx } from '../docx/read-docx';
import { readZipDirectory } from './zip-directory';

/** Sets a 32-bit field of the first entry with this name in the central directory. */
function forged(bytes: Uint8Array, name: string, field: 'packed' | 'size', value: number): Uint8Array {
  const copy = Buffer.from(bytes);
  const start = copy.lastIndexOf(name) - 46;
  copy.writeUInt32LE(value, start + (field === 'packed' ? 20 : 24));
  return copy;
}

const main = 'word/document.xml';

describe('a zip bomb', () => {
  const bomb = zip({ '[Content_Types].xml': ' ', [main]: Buffer.alloc(60_000_000, 0x20) });

  it('is refused by what its directory declares, before anything is inflated', () => {
    expect(() => readDocx(bomb)).toThrow(expect.objectContaining({ code: 'archive-too-large' }));
  });

  it('costs next to no memory', () => {
    const before = process.memoryUsage().rss;
    expect(() => readDocx(bomb)).toThrow();
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });

  it('that declares less than it holds is stopped at the declared size', () => {
    const lying = forged(docx(p('Một'), { [main]: Buffer.alloc(3_000_000, 0x20) }), main, 'size', 400);
    expect(() => readDocx(lying)).toThrow(expect.objectContaining({ code: 'archive-too-large' }));
  });

  it('that declares more than it holds is damage', () => {
    const lying = forged(docx(p('Một')), main, 'size', 900_000);
    expect(() => readDocx(lying)).toThrow(expect.objectContaining({ code: 'damaged-file' }));
  });

  it('of large parts is inflated piece by piece and stopped in the middle', () => {
    const noise = Buffer.alloc(9_500_000, 0x20);
    for (let place = 0; place < noise.length - 20; place += 50) noise.write(String((place * 2654435761) >>> 0), place);
    noise.write('<w:a>');
    const lying = forged(docx(p('Một'), { [main]: noise }), main, 'size', 8_500_000);
    expect(() => readDocx(lying)).toThrow(expect.objectContaining({ code: 'archive-too-large' }));
  });
});

describe('an archive’s directory', () => {
  it('with more entries than any report has is refused', () => {
    const many = zip(Object.fromEntries(Array.from({ length: 2100 }, (_, place) => [`f${place}`, ''])));
    expect(() => readZipDirectory(many)).toThrow(expect.objectContaining({ code: 'archive-too-large' }));
  });

  it('whose entries together exceed the total is refused, each one being allowed', () => {
    let bytes = zip({ one: 'x'.repeat(9), two: 'x'.repeat(9), tri: 'x'.repeat(9) });
    for (const name of ['one', 'two', 'tri']) {
      bytes = forged(forged(bytes, name, 'size', 90_000_000), name, 'packed', 1_000_000);
    }
    expect(() => readZipDirectory(bytes)).toThrow(expect.objectContaining({ details: { why: 'total' } }));
  });

  it('whose entries overlap is refused', () => {
    const bytes = forged(zip({ one: 'x', two: 'y' }), 'one', 'packed', 500_000);
    expect(() => readZipDirectory(bytes)).toThrow(expect.objectContaining({ details: { why: 'overlap' } }));
  });

  it('with one name twice is damage', () => {
    const bytes = Buffer.from(zip({ one: 'x', two: 'y' }));
    bytes.write('one', bytes.lastIndexOf('two'));
    expect(() => readZipDirectory(bytes)).toThrow(expect.objectContaining({ code: 'damaged-file' }));
  });

  it('with an encrypted entry is told as such', () => {
    const bytes = Buffer.from(zip({ one: 'x' }));
    bytes.writeUInt16LE(1, bytes.lastIndexOf('one') - 46 + 8);
    expect(() => readZipDirectory(bytes)).toThrow(expect.objectContaining({ code: 'encrypted-file' }));
  });
});
