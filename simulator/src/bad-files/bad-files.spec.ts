import { unzipSync } from 'fflate';
import { badFiles } from './bad-files';

describe('The bad files', () => {
  const all = badFiles();
  const files = new Map(all.map((file) => [file.fault, file]));

  it('are the same to the byte each time', () => {
    const again = badFiles();
    expect([...files.values()].every(({ fault }) => again.some((file) => file.fault === fault))).toBe(true);
    for (const { name, bytes } of again)
      expect(Buffer.compare(bytes, all.find((file) => file.name === name)!.bytes)).toBe(0);
  });

  it('hold a bomb of well under a megabyte that unpacks to 372', () => {
    const { bytes } = files.get('zip-bomb')!;
    expect(bytes.length).toBeLessThan(1_000_000);
    const sizes: number[] = [];
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => (name === 'word/document.xml' && sizes.push(originalSize), false),
    });
    expect(sizes).toEqual([372 * 1024 * 1024]);
  });

  it('hold bombs that are sound documents in everything else', () => {
    const names: string[] = [];
    unzipSync(files.get('zip-bomb-lying')!.bytes, { filter: ({ name }) => (names.push(name), false) });
    expect(names).toEqual(expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/styles.xml']));
  });

  it('hold a bomb that lies about its size', () => {
    const sizes: number[] = [];
    const { bytes } = files.get('zip-bomb-lying')!;
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => (name === 'word/document.xml' && sizes.push(originalSize), false),
    });
    expect(sizes).toEqual([1000]);
  });

  it.each(['encrypted', 'old-doc'])('hold an OLE2 file: %s', (fault) => {
    expect(Buffer.from(files.get(fault)!.bytes.subarray(0, 8)).toString('hex')).toBe('d0cf11e0a1b11ae1');
  });

  it('cannot be unzipped where they are no zip or a broken one', () => {
    for (const fault of ['empty', 'too-small', 'truncated', 'pdf', 'encrypted'])
      expect(() => unzipSync(files.get(fault)!.bytes)).toThrow();
  });
});
