import { randomBytes } from 'node:crypto';
import { Client } from 'minio';
import { sha256 } from '../contracts/canonical-json';
import { MinioObjectStore } from './minio-object-store';

const MiB = 1024 * 1024;

/** What a production store has and the embedded one has not; each is shown, one way or the other. */
const stores = [
  { name: 'the embedded S3 server', address: process.env.TEST_S3_URL, capable: false },
  { name: 'a real MinIO server', address: process.env.TEST_MINIO_URL, capable: true },
].filter(({ address }) => address);

it('is given at least one store to check', () => expect(stores.length).toBeGreaterThan(0));

describe.each(stores)('$name', ({ address, capable }) => {
  const { hostname, port, origin, username, password } = new URL(address!);
  const client = new Client({
    endPoint: hostname,
    port: Number(port),
    useSSL: false,
    accessKey: username,
    secretKey: password,
    region: 'us-east-1',
  });
  const bucket = `capable-${randomBytes(4).toString('hex')}`;
  const shown = (work: () => Promise<unknown>) =>
    capable ? expect(work()).resolves.toBeDefined() : expect(work()).rejects.toThrow();

  it(`${capable ? 'takes' : 'refuses'} an object in parts`, async () => {
    const store = new MinioObjectStore({
      OBJECT_STORE_URL: origin,
      OBJECT_STORE_ACCESS_KEY: username,
      OBJECT_STORE_SECRET_KEY: password,
      OBJECT_STORE_BUCKET: bucket,
      OBJECT_STORE_REGION: 'us-east-1',
      partBytes: 5 * MiB,
    });
    const content = randomBytes(12 * MiB);
    await shown(async () => {
      const claim = await store.put('document', content, 'application/octet-stream');
      expect(sha256(await store.get(claim))).toBe(sha256(content));
      return claim;
    });
  });

  it(`${capable ? 'keeps' : 'does not keep'} every version of an object`, async () => {
    await shown(async () => {
      const versioned = `${bucket}-versions`;
      await client.makeBucket(versioned, 'us-east-1');
      await client.setBucketVersioning(versioned, { Status: 'Enabled' });
      for (const text of ['một', 'hai']) await client.putObject(versioned, 'paper', text);
      const versions: unknown[] = [];
      for await (const item of client.listObjects(versioned, '', true, { IncludeVersion: true })) versions.push(item);
      expect(versions).toHaveLength(2);
      return versions;
    });
  });

  it(`${capable ? 'locks' : 'does not lock'} an object against removal`, async () => {
    await shown(async () => {
      const locked = `${bucket}-locked`;
      await client.makeBucket(locked, 'us-east-1', { ObjectLocking: true });
      const { versionId } = await client.putObject(locked, 'paper', 'Tờ trình');
      const until = new Date(Date.now() + 60_000).toISOString();
      await client.putObjectRetention(locked, 'paper', {
        mode: 'COMPLIANCE' as never,
        retainUntilDate: until,
        versionId: versionId!,
      });
      await expect(client.removeObject(locked, 'paper', { versionId: versionId! })).rejects.toThrow(/WORM|lock/i);
      return versionId;
    });
  });
});
