import { mkdirSync } from 'node:fs';
import S3rver from '@20minutes/s3rver';
import { freePort } from './free-port';

/** `url` carries the access key and the secret key as user and password. */
export type S3Server = Readonly<{
  url: string;
  endpoint: string;
  accessKey: string;
  secretKey: string;
  stop: () => Promise<void>;
}>;

/** The only key pair that the embedded S3 server knows. */
const KEY = 'S3RVER';

/** Starts the embedded S3 server on 127.0.0.1 with its objects in `folder`; it does not fsync. */
export async function startS3(options: { folder: string; port?: number; buckets?: string[] }): Promise<S3Server> {
  const port = options.port ?? (await freePort());
  mkdirSync(options.folder, { recursive: true });
  const server = new S3rver({
    address: '127.0.0.1',
    port,
    directory: options.folder,
    silent: true,
    vhostBuckets: false,
    configureBuckets: (options.buckets ?? []).map((name) => ({ name })),
  });
  await server.run();
  return {
    url: `http://${KEY}:${KEY}@127.0.0.1:${port}`,
    endpoint: `http://127.0.0.1:${port}`,
    accessKey: KEY,
    secretKey: KEY,
    stop: () => server.close(),
  };
}
