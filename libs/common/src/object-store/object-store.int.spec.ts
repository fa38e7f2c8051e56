import { randomBytes } from 'node:crypto';
import { sha256 } from '../contracts/canonical-json';
import { MinioObjectStore } from './minio-object-store';
import type { ObjectStore } from './object-store';

/** Address with credentials: `http://access:secret@host:port`. Given by the test runner, which says what it covered. */
const stores = [
  ['the embedded S3 server', process.env.TEST_S3_URL],
  ['a real MinIO server', process.env.TEST_MINIO_URL],
].filter((store): store is [string, string] => Boolean(store[1]));

it('is given at least one store to check', () => expect(stores.length).toBeGreaterThan(0));

describe.each(stores)('%s', (_name, address) => {
  let store: ObjectStore;
  const content = Buffer.from('Báo cáo sơ kết');

  beforeAll(() => {
    const { origin, username, password } = new URL(address);
    store = new MinioObjectStore({
      OBJECT_STORE_URL: origin,
      OBJECT_STORE_ACCESS_KEY: username,
      OBJECT_STORE_SECRET_KEY: password,
      OBJECT_STORE_BUCKET: `contract-${randomBytes(4).toString('hex')}`,
      OBJECT_STORE_REGION: 'us-east-1',
    });
  });

  it('names what it stores by its content, in a bucket it makes when there is none', async () => {
    const claim = await store.put('intake', content, 'text/plain');
    expect(claim).toEqual({ sha256: sha256(content), key: `intake/${sha256(content)}`, bytes: content.length });
    expect(await store.get(claim)).toEqual(content);
  });

  it('stores the same content twice without harm', async () => {
    const [first, second] = [
      await store.put('intake', content, 'text/plain'),
      await store.put('intake', content, 'text/plain'),
    ];
    expect(second).toEqual(first);
    expect(await store.get(first)).toEqual(content);
  });

  it('gives a range of bytes', async () => {
    const { key } = await store.put('intake', content, 'text/plain');
    expect(await store.getRange(key, 4, 5)).toEqual(content.subarray(4, 9));
  });

  it('keeps a large object whole', async () => {
    const large = randomBytes(70 * 1024 * 1024);
    const claim = await store.put('document', large, 'application/octet-stream');
    expect(sha256(await store.get(claim))).toBe(claim.sha256);
  });

  it('lists by prefix and says what it has', async () => {
    const { key } = await store.put('consolidation', content, 'application/json');
    const keys: string[] = [];
    for await (const item of store.list('consolidation/')) keys.push(item.key);
    expect(keys).toEqual([key]);
    expect(await store.has(key)).toBe(true);
    expect(await store.has('consolidation/none')).toBe(false);
  });

  it('refuses a missing object and one whose content does not match its name', async () => {
    const { key } = await store.put('intake', content, 'text/plain');
    await expect(store.get({ key: 'intake/none', sha256: 'x' })).rejects.toMatchObject({ code: 'object-missing' });
    await expect(store.get({ key, sha256: 'f'.repeat(64) })).rejects.toMatchObject({ code: 'object-damaged' });
  });

  it('lends links to read and to write, and none to who changes them', async () => {
    const { key } = await store.put('document', content, 'application/pdf');
    const link = await store.linkToGet(key, 60, 'Báo cáo.pdf');
    expect(Buffer.from(await (await fetch(link)).arrayBuffer())).toEqual(content);
    expect((await fetch(link.replace(/X-Amz-Signature=\w{8}/, 'X-Amz-Signature=00000000'))).status).toBe(403);
    const written = await fetch(await store.linkToPut('intake/uploaded', 60), { method: 'PUT', body: 'tệp' });
    expect(written.status).toBe(200);
    expect((await store.getRange('intake/uploaded', 0, 3)).length).toBe(3);
  });
});

it('says that the store is down, not that the file is bad', async () => {
  const gone = new MinioObjectStore({
    OBJECT_STORE_URL: 'http://127.0.0.1:1',
    OBJECT_STORE_ACCESS_KEY: 'a',
    OBJECT_STORE_SECRET_KEY: 'b',
    OBJECT_STORE_BUCKET: 'none',
    OBJECT_STORE_REGION: 'us-east-1',
  });
  await expect(gone.put('intake', Buffer.from('x'), 'text/plain')).rejects.toMatchObject({
    code: 'object-store-unavailable',
    kind: 'unavailable',
  });
});
