import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import type { Pair } from '@common/auth/user';
import { createServiceApp } from '@common/http/service-app';
import { declareTopology } from '@common/messaging/topology';
import { answerAsDeclared } from '@common/testing/answers-as-declared';
import { Clock } from '@common/time/clock';
import { createTestDatabase } from '@common/testing/test-database';
import { startTestIssuer, type TestIssuer } from '@common/testing/test-issuer';
import { readIntakeEnvironment } from '../intake.environment';
import { intakeMigrations } from '../intake.migrations';
import { intakeService } from '../intake.service';
import { FromNoon } from './from-noon';
import { httpClient, type HttpClient } from './http-client';

const wordImportScript = fileURLToPath(new URL('../../../../dist/intake/word-import-process.js', import.meta.url));

export type TestIntake = Readonly<{
  app: NestFastifyApplication;
  url: string;
  dataSource: DataSource;
  issuer: TestIssuer;
  /** A caller with these roles at units; without any, one who is not signed in. */
  as(...pairs: Pair[]): Promise<HttpClient>;
  stop(): Promise<void>;
}>;

/** The real service: its HTTP edge, database, relay, embedded bus and object store. */
export async function startTestIntake(environment: Record<string, string> = {}): Promise<TestIntake> {
  const store = process.env.TEST_S3_URL;
  if (!store) throw new Error('Set TEST_S3_URL to an S3 server, or run the tests by `npm test`.');
  const database = await createTestDatabase(intakeMigrations);
  const bus = await createTestDatabase([]);
  await declareTopology(bus.url);
  const issuer = await startTestIssuer();
  const { origin, username, password } = new URL(store);
  const app = await createServiceApp(
    intakeService(
      readIntakeEnvironment({
        PORT: '0',
        PUBLIC_URL: 'http://127.0.0.1',
        DATABASE_URL: database.url,
        BUS_DATABASE_URL: bus.url,
        OBJECT_STORE_URL: origin,
        OBJECT_STORE_ACCESS_KEY: username,
        OBJECT_STORE_SECRET_KEY: password,
        OBJECT_STORE_BUCKET: `intake-${randomBytes(4).toString('hex')}`,
        OIDC_ISSUER: issuer.issuer,
        WORD_IMPORT_SCRIPT: wordImportScript,
        ...environment,
      }),
    ),
  );
  const clock = new FromNoon();
  app.get(Clock).now = () => clock.now();
  answerAsDeclared(app);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    app,
    url,
    dataSource: database.dataSource,
    issuer,
    as: async (...pairs) =>
      httpClient(url, pairs.length > 0 ? await issuer.tokenFor(pairs, { id: idOf(pairs) }) : null),
    async stop() {
      await app.close();
      await issuer.stop();
      await bus.drop();
      await database.drop();
    },
  };
}

function idOf(pairs: readonly Pair[]): string {
  return pairs.map(({ unitId, role }) => `${role} of ${unitId}`).join(', ');
}
