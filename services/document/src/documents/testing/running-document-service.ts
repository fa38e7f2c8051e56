import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { canonicalJson } from '@common/contracts/canonical-json';
import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { createServiceApp } from '@common/http/service-app';
import { PostgresBus } from '@common/messaging/postgres/postgres-bus';
import { declareTopology } from '@common/messaging/topology';
import { MinioObjectStore } from '@common/object-store/minio-object-store';
import { uuidV7 } from '@common/outbox/uuid-v7';
import { createTestDatabase, type TestDatabase } from '@common/testing/test-database';
import { startTestIssuer } from '@common/testing/test-issuer';
import type { Role } from '@common/auth/roles';
import { documentMigrations } from '../../document.migrations';
import { DocumentsModule } from '../documents.module';

export type RunningDocumentService = Readonly<{
  app: NestFastifyApplication;
  database: TestDatabase;
  objects: MinioObjectStore;
  /** Stores the draft as consolidation does and tells of it; `again` tells the very same event once more. */
  freeze(draft: DraftSnapshot): Promise<Readonly<{ again(): Promise<void> }>>;
  /** Asks over HTTP as somebody with the role at a unit of the owner (or at `unitId`), or as nobody. */
  ask(method: 'GET' | 'POST', path: string, as: Role | null, body?: object, unitId?: string): Promise<Response>;
  stop(): Promise<void>;
}>;

/** The owner of the test's campaign and a unit below it; who asks is of the latter unless another unit is named. */
const team = ['central-BYT', 'ministry-unit-KHTC'];

/** The whole document service on a database of its own, the embedded bus, the S3 store of the tests and a test issuer. */
export async function runDocumentService(): Promise<RunningDocumentService> {
  const [database, bus] = [await createTestDatabase(documentMigrations), await createTestDatabase([])];
  const issuer = await startTestIssuer();
  await declareTopology(bus.url);
  const { origin, username, password } = new URL(process.env.TEST_S3_URL ?? 'http://set-TEST_S3_URL');
  const store = {
    OBJECT_STORE_URL: origin,
    OBJECT_STORE_ACCESS_KEY: username,
    OBJECT_STORE_SECRET_KEY: password,
    OBJECT_STORE_BUCKET: `document-${randomBytes(4).toString('hex')}`,
    OBJECT_STORE_REGION: 'us-east-1',
  };
  const app = await createServiceApp({
    name: 'document',
    module: DocumentsModule,
    migrations: documentMigrations,
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
  const objects = new MinioObjectStore(store);
  const consolidation = new PostgresBus(bus.url, 'consolidation');

  return {
    app,
    database,
    objects,
    async freeze(draft) {
      const snapshot = await objects.put('consolidation', Buffer.from(canonicalJson(draft)), 'application/json');
      const { draftId, number, frozenOn, campaign } = draft;
      const event = {
        id: uuidV7(),
        type: 'consolidation.draft.frozen.v1',
        source: 'consolidation',
        aggregate: 'draft',
        subject: draftId,
        sequence: 1,
        time: '2022-07-29T03:00:00.000Z',
        correlationId: 'test',
        causationId: null,
        data: { draftId, campaignId: campaign.campaignId, number, frozenOn, snapshot, teamUnitIds: team },
      };
      const tell = async (): Promise<void> => {
        const [result] = await consolidation.publish([event]);
        if (!result?.ok) throw new Error(`The event was not taken: ${JSON.stringify(result)}`);
      };
      await tell();
      return { again: tell };
    },
    async ask(method, path, as, body, unitId = 'ministry-unit-KHTC') {
      const token = as && (await issuer.tokenFor([{ unitId, role: as }]));
      return fetch(`${url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
    },
    async stop() {
      await app.close();
      await consolidation.close();
      await issuer.stop();
      await Promise.all([database.drop(), bus.drop()]);
    },
  };
}
