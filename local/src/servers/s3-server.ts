import { mkdirSync } from 'node:fs';
import S3rver from '@20minutes/s3rver';
import { portIsFree } from '@common/network/free-port';
import { lastAnswers } from './last-answers';
import { LaunchError } from './launch-error';
import { startOnPort } from './start-on-port';

/** `url` carries the access key and the secret key as user and password. */
export type S3Server = Readonly<{
  port: number;
  url: string;
  endpoint: string;
  accessKey: string;
  secretKey: string;
  stop: () => Promise<void>;
}>;

/** The only key pair that the embedded S3 server knows. */
const KEY = 'S3RVER';

type Options = Readonly<{ folder: string; port?: number; buckets?: string[] }>;

/** Starts the embedded S3 server on 127.0.0.1 with its objects in `folder`; it does not fsync. */
export async function startS3(options: Options): Promise<S3Server> {
  mkdirSync(options.folder, { recursive: true });
  const server = await startOnPort(options.port, (port) => startOn(port, options));
  if (server) return server;
  throw new LaunchError({
    vi: 'Kho tệp S3 đi kèm không khởi động được vì cổng của nó đang có chương trình khác dùng. Hãy dừng chương trình đó rồi chạy lại.',
    en: 'The embedded S3 server did not start because another program uses its port. Stop that program and start again.',
  });
}

/** Null when somebody else listens on the port: asked before, since this server would end our process then. */
async function startOn(port: number, { folder, buckets = [] }: Options): Promise<S3Server | null> {
  if (!(await portIsFree(port))) return null;
  const server = new S3rver({
    address: '127.0.0.1',
    port,
    directory: folder,
    silent: true,
    vhostBuckets: false,
    configureBuckets: buckets.map((name) => ({ name })),
  });
  await server.run();
  const endAfterAnswer = lastAnswers(server.httpServer);
  return {
    port,
    url: `http://${KEY}:${KEY}@127.0.0.1:${port}`,
    endpoint: `http://127.0.0.1:${port}`,
    accessKey: KEY,
    secretKey: KEY,
    stop: () => {
      endAfterAnswer();
      return server.close();
    },
  };
}
