import type { Readable } from 'node:stream';
import { Client, S3Error } from 'minio';
import type { ClaimCheck } from '../contracts/claim-check';
import { sha256 } from '../contracts/canonical-json';
import { ObjectDamaged, ObjectMissing, ObjectStoreUnavailable } from './object-store.errors';
import { type ObjectOwner, ObjectStore, type StoredObject } from './object-store';

export type ObjectStoreSettings = Readonly<{
  OBJECT_STORE_URL: string;
  OBJECT_STORE_PUBLIC_URL?: string;
  OBJECT_STORE_ACCESS_KEY: string;
  OBJECT_STORE_SECRET_KEY: string;
  OBJECT_STORE_BUCKET: string;
  OBJECT_STORE_REGION: string;
  /** Larger objects go in parts of so many bytes; not every store can take them. */
  partBytes?: number;
}>;

/** Larger than anything we keep (uploads have 30 MB at most), so that no store needs multipart uploads. */
const largestSinglePut = 256 * 1024 * 1024;

/** Any S3 store, through the `minio` client's S3 calls only (docs/adr/0007). */
export class MinioObjectStore extends ObjectStore {
  private readonly client: Client;
  /** Signs links with the address that browsers reach. */
  private readonly publicClient: Client;
  private readonly bucket: string;
  private readonly region: string;

  constructor(settings: ObjectStoreSettings) {
    super();
    this.client = clientOf(settings.OBJECT_STORE_URL, settings);
    this.publicClient = clientOf(settings.OBJECT_STORE_PUBLIC_URL ?? settings.OBJECT_STORE_URL, settings);
    this.bucket = settings.OBJECT_STORE_BUCKET;
    this.region = settings.OBJECT_STORE_REGION;
  }

  override async put(owner: ObjectOwner, content: Uint8Array, mediaType: string): Promise<ClaimCheck> {
    const hash = sha256(content);
    const claim = { sha256: hash, key: `${owner}/${hash}`, bytes: content.byteLength };
    const body = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    await this.ask(claim.key, () =>
      this.client.putObject(this.bucket, claim.key, body, body.length, { 'Content-Type': mediaType }),
    );
    return claim;
  }

  override async get({ key, sha256: expected }: Pick<ClaimCheck, 'key' | 'sha256'>): Promise<Buffer> {
    const content = await this.ask(key, async () => collect(await this.client.getObject(this.bucket, key)));
    if (sha256(content) !== expected) throw new ObjectDamaged(key);
    return content;
  }

  override getRange(key: string, offset: number, length: number): Promise<Buffer> {
    return this.ask(key, async () => collect(await this.client.getPartialObject(this.bucket, key, offset, length)));
  }

  override stream(key: string): Promise<Readable> {
    return this.ask(key, () => this.client.getObject(this.bucket, key));
  }

  override has(key: string): Promise<boolean> {
    return this.ask(key, () => this.client.statObject(this.bucket, key)).then(
      () => true,
      (error) => {
        if (error instanceof ObjectMissing) return false;
        throw error;
      },
    );
  }

  override async *list(prefix: string): AsyncIterable<StoredObject> {
    for await (const item of this.client.listObjectsV2(this.bucket, prefix, true)) {
      yield { key: item.name, bytes: item.size, etag: item.etag };
    }
  }

  override linkToGet(key: string, seconds: number, fileName: string): Promise<string> {
    const disposition = `attachment; filename="${plainFileName(fileName)}"`;
    return this.publicClient.presignedGetObject(this.bucket, key, seconds, {
      'response-content-disposition': disposition,
    });
  }

  override linkToPut(key: string, seconds: number): Promise<string> {
    return this.publicClient.presignedPutObject(this.bucket, key, seconds);
  }

  override async ping(): Promise<void> {
    await this.ask(this.bucket, () => this.client.bucketExists(this.bucket));
  }

  /** Makes the bucket where it is missing (the embedded store, a new installation). */
  async ensureBucket(): Promise<void> {
    if (await this.client.bucketExists(this.bucket)) return;
    await this.client.makeBucket(this.bucket, this.region).catch(async (error) => {
      if (!(await this.client.bucketExists(this.bucket))) throw error; // another replica may have made it
    });
  }

  private async ask<T>(key: string, call: () => Promise<T>, retried = false): Promise<T> {
    try {
      return await call();
    } catch (error) {
      const code = error instanceof S3Error ? error.code : '';
      if (!retried && (code === 'NoSuchBucket' || wasClosedMeanwhile(error))) {
        if (code === 'NoSuchBucket') await this.ensureBucket();
        return this.ask(key, call, true);
      }
      if (code === 'NoSuchKey' || code === 'NotFound') throw new ObjectMissing(key);
      throw new ObjectStoreUnavailable(error instanceof Error ? error.message : String(error));
    }
  }
}

function clientOf(address: string, settings: ObjectStoreSettings): Client {
  const { hostname, port, protocol } = new URL(address);
  return new Client({
    endPoint: hostname,
    port: port ? Number(port) : undefined,
    useSSL: protocol === 'https:',
    accessKey: settings.OBJECT_STORE_ACCESS_KEY,
    secretKey: settings.OBJECT_STORE_SECRET_KEY,
    region: settings.OBJECT_STORE_REGION,
    pathStyle: true,
    partSize: settings.partBytes ?? largestSinglePut,
  });
}

/** The store ends connections that rest; a process that was busy learns of it when it uses one again. Any call may be repeated. */
function wasClosedMeanwhile(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === 'EPIPE' || code === 'ECONNRESET';
}

/** Letters without diacritics: the stores differ in how they sign and send any other. */
function plainFileName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return plain.replace(/[^\w. -]+/g, '-');
}

async function collect(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
