import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sha256 } from '@common/contracts/canonical-json';
import { compose } from '../documents/domain/compose/compose';
import { aDraft } from '../documents/domain/draft-snapshot.builder';
import { allBlocks, type OfficialDocument } from '../documents/domain/official-document';
import { renderPaper } from './render-paper';
import { printedBlocks } from './testing/printed-text';
import { readPdf } from './testing/pdf-contents';
import { typstProcessFile } from './typst/typst-process-file';

const run = promisify(execFile);
const render = (paper: OfficialDocument) => renderPaper(paper, typstProcessFile());
const report = compose('bao-cao-so-ket', aDraft({}, 40));
const submission = compose('to-trinh-chinh-phu', aDraft());
const saying = (text: string): OfficialDocument => ({
  ...submission,
  body: [{ block: { type: 'paragraph', id: 'b1', runs: [{ text }] }, role: 'body', sources: [] }],
});

it('gives the same bytes for the same draft in Hà Nội and in Honolulu', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'same-bytes-'));
  try {
    await writeFile(join(folder, 'draft.json'), JSON.stringify(aDraft({}, 40)));
    const hashesIn = async (zone: string): Promise<string[]> => {
      const out = join(folder, zone.replace('/', '-'));
      const program = typstProcessFile().replace('typst-process', 'render-file');
      await run(process.execPath, [program, join(folder, 'draft.json'), 'bao-cao-so-ket', out], { env: { TZ: zone } });
      const files = await Promise.all(['docx', 'pdf'].map((format) => readFile(join(out, `bao-cao-so-ket.${format}`))));
      return files.map(sha256);
    };
    expect(await hashesIn('Pacific/Honolulu')).toEqual(await hashesIn('Asia/Ho_Chi_Minh'));
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('the PDF', () => {
  it('carries what PDF/A-2a asks for: output intent, file id, language, marks, embedded fonts', async () => {
    const { catalog, trailer, fontDescriptors } = readPdf((await render(submission)).pdf);
    expect(catalog).toMatch(/\/OutputIntents/);
    expect(catalog).toMatch(/\/Lang \(vi/);
    expect(catalog).toMatch(/\/MarkInfo[\s\S]*\/Marked true/);
    expect(trailer).toMatch(/\/ID \[\S+/);
    expect(fontDescriptors.length).toBeGreaterThan(1);
    expect(fontDescriptors.filter((one) => !/\/FontFile[23]/.test(one))).toEqual([]);
  });

  it('has a structure tree with exactly the headings, annexes, tables and contents of the paper', async () => {
    const { structure } = readPdf((await render(report)).pdf);
    const blocks = allBlocks(report);
    const headings = (level: number): number =>
      blocks.filter(({ block }) => block.type === 'heading' && block.level === level).length +
      (level === 1 ? report.annexes.length : 0);
    const counted = [1, 2, 3, 4].map((level) => structure[`H${level}`] ?? 0);
    expect(counted).toEqual([1, 2, 3, 4].map(headings));
    expect(structure.Table).toBe(blocks.filter(({ block }) => block.type === 'table').length);
    const inContents = blocks.filter(({ block, role }) => block.type === 'heading' && role === 'outline').length;
    expect(structure.TOCI).toBe(inContents + report.annexes.length);
    expect(structure.Note).toBe(report.notes.length);
  });

  it('says every word of the paper, in its order', async () => {
    const { text } = readPdf((await render(submission)).pdf);
    let at = 0;
    for (const words of printedBlocks(submission)) {
      const found = text.indexOf(words, at);
      expect([words, found >= at]).toEqual([words, true]);
      at = found + words.length;
    }
    expect(text).not.toContain('�');
  });

  it('prints Typst’s own language as text and runs none of it', async () => {
    const attack = '#read("/etc/passwd") #panic() $x$ <label> *b* _i_ \\ " ] ) } //';
    const { text } = readPdf((await render(saying(attack))).pdf);
    expect(text).toContain(attack.replace(/\s/gu, ''));
  });

  it('prints tick boxes as they are, by a font that is embedded too', async () => {
    const { pdf, unprintable } = await render(saying('☑ Đạt ☐ Chưa đạt ☒ Không đánh giá ✓'));
    const { text, fontDescriptors } = readPdf(pdf);
    expect(text).toContain('☑Đạt☐Chưađạt☒Khôngđánhgiá✓');
    expect(fontDescriptors.some((one) => one.includes('DejaVu'))).toBe(true);
    expect(unprintable).toEqual([]);
  });

  it('is set although a paragraph has a character that no font shows; the paragraph is named', async () => {
    const { pdf, unprintable } = await render(saying('Kết quả\u0007 đạt được 🎉'));
    expect(readPdf(pdf).text).toContain('Kếtquảđạtđược□');
    expect(unprintable).toEqual([{ where: 'b1', characters: ['\u0007', '🎉'] }]);
  });
});
