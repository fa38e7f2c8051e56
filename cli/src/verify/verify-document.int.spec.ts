import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aFile, runTool } from '../testing/run-tool';

const issued = 'nội dung đã phát hành';
const sha256 = createHash('sha256').update(issued).digest('hex');
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const registered = request.url === `/api/document/v1/documents/verify/${sha256}`;
    const elsewhere = !request.url?.startsWith('/api/document');
    response.writeHead(elsewhere ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ registered, document: registered ? { title: 'Báo cáo sơ kết' } : null }));
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
