import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aFile, runTool } from '../testing/run-tool';

const issued = 'nội dung đã phát hành';
const draft = 'nội dung dự thảo';
const sha256Of = (content: string) => createHash('sha256').update(content).digest('hex');
const sha256 = sha256Of(issued);
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const registered = request.url === `/api/document/v1/documents/verify/${sha256}`;
    const isDraft = request.url === `/api/document/v1/documents/verify/${sha256Of(draft)}`;
    const elsewhere = !request.url?.startsWith('/api/document');
    response.writeHead(elsewhere ? 404 : 200, { 'content-type': 'application/json' });
    const issuedSince = { number: '01/TTr-BYT', issuedOn: '2022-07-29' };
    const document = isDraft ? { edition: 'draft', issuedSince } : { title: 'Báo cáo sơ kết', edition: 'issued' };
    response.end(
      JSON.stringify({ registered: registered || isDraft, document: registered || isDraft ? document : null }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const verify = (content: string, at = url) =>
  runTool(['verify', 'document', aFile('document.pdf', content), '--server', at, '--json']);

it('a document of the register is known', async () => {
  const { code, json } = await verify(issued);
  expect(code).toBe(0);
  expect(json()).toMatchObject({ known: true, sha256, document: { title: 'Báo cáo sơ kết' } });
});

it('a draft is told to be one, and what it was issued as', async () => {
  const { code, out } = await runTool(['verify', 'document', aFile('draft.pdf', draft), '--server', url]);
  expect(code).toBe(0);
  expect(out).toContain('Đây là bản dự thảo, không có giá trị như văn bản đã ban hành.');
  expect(out).toContain('issuedSince: 01/TTr-BYT, 2022-07-29');
});

it('a document with one byte changed is not', async () => {
  const { code, json } = await verify(`${issued} `);
  expect(code).toBe(1);
  expect(json()).toMatchObject({ known: false });
});

it('a server that does not answer is no verdict', async () => {
  expect((await verify(issued, 'http://127.0.0.1:1')).code).toBe(2);
});

it('an address that is not the system’s is no verdict', async () => {
  expect((await verify(issued, `${url}/elsewhere`)).code).toBe(2);
});
