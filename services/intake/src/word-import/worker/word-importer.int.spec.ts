import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedOutline } from '../../outlines/shipped-outlines';
import { bold, docx, p } from '../testing/docx-fixture';
import { WordImporter } from './word-importer';

const outline = shippedOutline('NQ20-5N')!;
const script = fileURLToPath(new URL('../../../../../dist/intake/word-import-process.js', import.meta.url));
const report = docx(bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p('Đề nghị Trung ương bổ sung biên chế y tế xã.'));

describe('the importer in its child processes', () => {
  const importer = new WordImporter({ script, timeLimit: 20_000 });

  beforeAll(() => {
    if (!existsSync(script)) throw new Error('Run `node build.mjs intake` first: the child process is a built file.');
  });
  afterAll(() => importer.close());

  it('reads a file and gives the whole reading back', async () => {
    const reading = await importer.import(report, outline);
    expect(reading.sections.map(({ sectionId }) => sectionId)).toEqual(['nq20.kien-nghi']);
  });

  it('tells a refusal with its code and both texts', async () => {
    const refused = importer.import(new Uint8Array(), outline);
    await expect(refused).rejects.toMatchObject({
      code: 'empty-file',
      kind: 'invalid',
      says: { vi: expect.stringContaining('Tệp rỗng'), en: expect.stringContaining('empty') },
    });
  });

  it('lets more files wait than it has children, and loses none', async () => {
    const all = await Promise.all(Array.from({ length: 7 }, () => importer.import(report, outline)));
    expect(all.map(({ headings }) => headings.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});

describe('a child that does not come back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'word-import-'));
  const scriptThat = (name: string, code: string) => {
    writeFileSync(join(folder, name), code);
    return join(folder, name);
  };

  it('is killed when its time is over, and the next file gets another child', async () => {
    const script = scriptThat('hang.mjs', 'process.on("message", () => { for (;;); });');
    const importer = new WordImporter({ script, timeLimit: 400, children: 1 });
    await expect(importer.import(report, outline)).rejects.toMatchObject({ code: 'file-too-complex' });
    await expect(importer.import(report, outline)).rejects.toMatchObject({ code: 'file-too-complex' });
    importer.close();
  });

  it('is answered for when it dies of its memory limit', async () => {
    const script = scriptThat('die.mjs', 'process.on("message", () => process.abort());');
    const importer = new WordImporter({ script, children: 1 });
    await expect(importer.import(report, outline)).rejects.toMatchObject({ code: 'file-too-complex' });
    importer.close();
  });

  it('may read its own code, and no secret that lies elsewhere', async () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'secrets-')), 'database-password');
    writeFileSync(elsewhere, 'secret');
    const script = scriptThat(
      'read.mjs',
      `import { readFileSync } from 'node:fs';
      const triedTo = (file) => { try { return readFileSync(file).length > 0; } catch (error) { return error.code; } };
      const files = [import.meta.filename, ${JSON.stringify(elsewhere)}, '/etc/hosts', '/proc/self/environ'];
      process.on('message', () => process.send({ fault: JSON.stringify(files.map(triedTo)) }));`,
    );
    const importer = new WordImporter({ script, children: 1 });
    const denied = 'ERR_ACCESS_DENIED';
    await expect(importer.import(report, outline)).rejects.toThrow(JSON.stringify([true, denied, denied, denied]));
    importer.close();
  });

  it('may neither write files nor start processes, and knows nothing of the environment', async () => {
    const script = scriptThat(
      'look.mjs',
      `process.on('message', () => {
        const granted = ['fs.write', 'child', 'worker'].filter((what) => process.permission.has(what));
        process.send({ fault: JSON.stringify({ granted, path: process.env.PATH ?? null }) });
      });`,
    );
    const importer = new WordImporter({ script, children: 1 });
    await expect(importer.import(report, outline)).rejects.toThrow('{"granted":[],"path":null}');
    importer.close();
  });
});
