import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '@common/auth/roles';
import type { EventContract } from '@common/contracts/integration-event';
import { createServiceApp } from '@common/http/service-app';
import { MessagingRuntime } from '@common/messaging/messaging-runtime';
import { PostgresBus } from '@common/messaging/postgres/postgres-bus';
import { declareTopology } from '@common/messaging/topology';
import { MinioObjectStore } from '@common/object-store/minio-object-store';
import { uuidV7 } from '@common/outbox/uuid-v7';
import { eventually } from '@common/testing/eventually';
import { createTestDatabase, type TestDatabase } from '@common/testing/test-database';
import { startTestIssuer } from '@common/testing/test-issuer';
import { consolidationMigrations } from '../consolidation.migrations';
import { ConsolidationModule } from '../consolidation.module';

export type Told = Readonly<{
  contract: EventContract;
  subject: string;
  data: unknown;
  sequence?: number;
  id?: string;
}>;
export type Asker = Readonly<{ role: Role; unitId?: string }> | null;

export type RunningConsolidationService = Readonly<{
  app: NestFastifyApplication;
  database: TestDatabase;
  objects: MinioObjectStore;
  /** Tells events as their owners do; each stream is numbered on unless a sequence is given. */
  tell(...events: Told[]): Promise<void>;
  /** Waits until nothing is delivered or due any more. */
  settled(): Promise<void>;
  ask(path: string, as?: Asker, post?: { body?: object; key?: string }): Promise<{ status: number; body: never }>;
  /** An access token, as the issuer writes it. */
  token(as: Exclude<Asker, null>, wishes?: { expiresIn?: string }): Promise<string>;
  url: string;
  stop(): Promise<void>;
}>;

/** The whole service on databases of its own, the embedded bus, the S3 store of the tests and a test issuer. */
export async function runConsolidationService(): Promise<RunningConsolidationService> {
  const [database, bus] = [await createTestDatabase(consolidationMigrations), await createTestDatabase([])];
  const issuer = await startTestIssuer();
  await declareTopology(bus.url);
  const { origin, username, password } = new URL(process.env.TEST_S3_URL ?? 'http://set-TEST_S3_URL');
  const store = {
    OBJECT_STORE_URL: origin,
    OBJECT_STORE_ACCESS_KEY: username,
    OBJECT_STORE_SECRET_KEY: password,
    OBJECT_STORE_BUCKET: `consolidation-${randomBytes(4).toString('hex')}`,
    OBJECT_STORE_REGION: 'us-east-1',
  };
  const app = await createServiceApp({
    name: 'consolidation',
    module: ConsolidationModule,
    migrations: consolidationMigrations,
    environment: {
      ...store,
      HOST: '127.0.0.1',
      PORT: 0,
      PUBLIC_URL: 'http://127.0.0.1:8080',
      DATABASE_URL: database.url,
      DATABASE_POOL: 10,
      BUS_DATABASE_URL: bus.url,
      OIDC_ISSUER: issuer.issuer,
      OIDC_AUDIENCE: issuer.audience,
    },
  });
  await app.startAllMicroservices();
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const others = new PostgresBus(bus.url, 'others');
  const last = new Map<string, number>();
  const token = ({ role, unitId = 'central-BYT' }: Exclude<Asker, null>, wishes = {}) =>
    issuer.tokenFor([{ unitId, role }], wishes);

  return {
    app,
    database,
    objects: new MinioObjectStore(store),
    url,
    token,
    async tell(...events) {
      const messages = events.map(({ contract: { type, aggregate }, subject, data, sequence, id = uuidV7() }) => {
        const source = type.split('.')[0]!;
        const stream = `${source}/${aggregate}/${subject}`;
        const next = sequence ?? (last.get(stream) ?? 0) + 1;
        last.set(stream, Math.max(next, last.get(stream) ?? 0));
        const time = '2022-06-29T03:00:00.000Z';
        return {
          id,
          type,
          source,
          aggregate,
          subject,
          sequence: next,
          time,
          correlationId: 'test',
          causationId: null,
          data,
        };
      });
      for (const result of await others.publish(messages)) if (!result.ok) throw new Error(JSON.stringify(result));
    },
    settled: () => eventually(async () => expect(await app.get(MessagingRuntime).consumer.idle()).toBe(true)),
    async ask(path, as = { role: 'editor' }, post) {
      const answer = await fetch(`${url}${path}`, {
        method: post ? 'POST' : 'GET',
        headers: {
          ...(as && { authorization: `Bearer ${await token(as)}` }),
          ...(post?.body && { 'content-type': 'application/json' }),
          ...(post?.key && { 'idempotency-key': post.key }),
        },
        ...(post?.body && { body: JSON.stringify(post.body) }),
      });
      return { status: answer.status, body: (await answer.json()) as never };
    },
    async stop() {
      await app.close();
      await others.close();
      await issuer.stop();
      await Promise.all([database.drop(), bus.drop()]);
    },
  };
}
