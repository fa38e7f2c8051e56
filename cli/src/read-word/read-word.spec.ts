import { docx, table } from '../../../services/intake/src/word-import/testing/docx-fixture';
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

it('the figures read from the table of indicators are shown, with what stands in the cell', async () => {
  const rows = [
    ['Chỉ tiêu', 'Kết quả năm 2022'],
    ['Tỷ lệ bao phủ bảo hiểm y tế', '92,5%'],
    ['Số giường bệnh viện trên 10.000 dân', '30'],
    ['Số bác sĩ trên 10.000 dân', '9,2'],
  ];
  const file = aFile('table.docx', docx(paragraph('II. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC') + table(...rows)));
  const { json } = await runTool(['read-word', file, '--json']);
  const [entry] = json() as { figures: object[] }[];
  expect(entry?.figures).toHaveLength(3);
  expect(entry?.figures[0]).toMatchObject({ indicatorId: 'HI_COVER', value: 92.5, raw: '92,5%', period: '2022' });
  const { out } = await runTool(['read-word', file]);
  expect(out).toContain('# HI_COVER  = 92.5  "92,5%"  (2022)');
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
