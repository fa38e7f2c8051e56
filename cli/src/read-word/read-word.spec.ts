import { docx } from '../../../services/intake/src/word-import/testing/docx-fixture';
import { aFile, runTool } from '../testing/run-tool';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const report = docx(['Đoạn mở đầu của báo cáo.', 'Một đoạn khác.'].map(paragraph).join(''));

it('there is one entry for each file, with every paragraph in it', async () => {
  const files = [aFile('one.docx', report), aFile('two.docx', report)];
  const { code, json } = await runTool(['read-word', ...files, '--json']);
  const entries = json() as { file: string; blocks: { text: string }[] }[];
  expect(code).toBe(1);
  expect(entries.map(({ file }) => file)).toEqual(files);
  expect(entries[0]?.blocks.map(({ text }) => text)).toEqual(['Đoạn mở đầu của báo cáo.', 'Một đoạn khác.']);
  expect(Object.keys(entries[0] ?? {})).toEqual(['file', 'headings', 'blocks', 'unmatched', 'warnings']);
});

it('a file that is no Word file has its entry with the reason, beside those that were read', async () => {
  const files = [aFile('report.docx', report), aFile('letter.docx', 'plain text')];
  const { code, json } = await runTool(['read-word', ...files, '--json']);
  const [read, refused] = json() as { blocks: unknown[]; warnings: string[]; refused?: object }[];
  expect(code).toBe(2);
  expect(read?.blocks).toHaveLength(2);
  expect(refused).toMatchObject({ blocks: [], warnings: [expect.any(String)], refused: { en: expect.any(String) } });
});

it('an outline that does not exist is told with those that do', async () => {
  const { code, err } = await runTool(['read-word', aFile('x.docx', report), '--outline', 'NQ99']);
  expect(code).toBe(2);
  expect(err).toContain('NQ20-5N');
});
