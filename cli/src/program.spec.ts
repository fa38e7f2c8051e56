import { runTool } from './testing/run-tool';

it('the help is in both languages and is no fault', async () => {
  const { code, out } = await runTool(['--help']);
  expect(code).toBe(0);
  expect(out).toContain('Công cụ dòng lệnh');
  expect(out).toContain('Command-line tool');
});

it.each([
  ['a command that does not exist', ['consolidate']],
  ['an option that does not exist', ['read-word', '--fast', 'x.docx']],
  ['a missing key file', ['verify', 'receipt', 'x.jws']],
  ['a service that does not exist', ['migrate', 'archive']],
  ['a database that nobody named', ['dead-letters', 'list', 'intake']],
])('%s makes the tool end with 2', async (_fault, argv) => {
  expect((await runTool(argv)).code).toBe(2);
});

it('with --json a fault is told as JSON in both languages', async () => {
  const { code, json } = await runTool(['read-word', '/no/such/file.docx', '--json']);
  expect(code).toBe(2);
  expect(json()).toEqual({
    error: { vi: expect.stringContaining('Không đọc được tệp'), en: expect.stringContaining('cannot be read') },
  });
});
