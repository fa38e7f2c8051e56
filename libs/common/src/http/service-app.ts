import 'reflect-metadata';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { AuditModule } from '../audit/audit.module';
import type { ServiceEnvironment } from '../config/service-environment';
import { createLog } from '../logging/log';
import { NestLog } from '../logging/nest-log';
import { MessagingModule } from '../messaging/messaging.module';
import { EventTransport } from '../messaging/event-transport';
import { MessageBus } from '../messaging/message-bus';
import { serveMetrics } from '../metrics/serve-metrics';
import { ObjectStore } from '../object-store/object-store';
import { ObjectStoreModule } from '../object-store/object-store.module';
import { createDataSource } from '../persistence/data-source';
import type { Migration } from '../persistence/migration';
import { PersistenceModule } from '../persistence/persistence.module';
import { pendingMigrations } from '../persistence/run-migrations';
import { ClockModule } from '../time/clock.module';
import { HttpModule } from './http.module';
import { openApi } from './open-api';
import { Readiness } from './readiness';
import { carryRequestId, giveTimeForUploads, limits } from './requests';
import { refuseUndeclaredRoutes, routesOf } from './routes';
import { endSilentConnections } from './silent-connections';

export type Service = Readonly<{
  name: 'intake' | 'consolidation' | 'document' | 'notification';
  /** The service's own module: its features and nothing of the foundation. */
  module: Type | DynamicModule;
  migrations: readonly Migration[];
  environment: ServiceEnvironment;
  /** For what only some services need of Fastify (uploads). */
  prepare?(app: NestFastifyApplication): Promise<void>;
}>;

/** The foundation under a service's features: storage, messages, HTTP, time, audit. Not yet listening. */
export async function createServiceApp(service: Service): Promise<NestFastifyApplication> {
  const { name, environment: env } = service;
  const log = createLog(name);
  const app = await NestFactory.create<NestFastifyApplication>(
    {
      module: class ServiceRoot {},
      imports: [
        ClockModule.forService(env.DEMONSTRATION_CLOCK),
        PersistenceModule.forService(createDataSource(env.DATABASE_URL, [], env.DATABASE_POOL)),
        ObjectStoreModule.forService(env),
        AuditModule,
        HttpModule.forService(
          { issuer: env.OIDC_ISSUER, audience: env.OIDC_AUDIENCE, jwksUrl: env.OIDC_JWKS_URL },
          log,
        ),
        MessagingModule.forService({ service: name, amqpUrl: env.AMQP_URL, busDatabaseUrl: env.BUS_DATABASE_URL }),
        service.module as DynamicModule,
      ],
    },
    new FastifyAdapter(limits),
    { logger: new NestLog(log), abortOnError: false },
  );
  carryRequestId(app);
  endSilentConnections(app.getHttpAdapter().getInstance(), app.getHttpServer());
  await service.prepare?.(app);
  app.connectMicroservice({ strategy: app.get(EventTransport) });
  watchDependencies(app, service);
  const routes = routesOf(app);
  refuseUndeclaredRoutes(routes);
  giveTimeForUploads(app.getHttpServer(), routes);
  const description = () => openApi(name, '1.0.0', routes);
  app
    .getHttpAdapter()
    .get('/openapi.json', (_request: unknown, reply: { send(body: object): void }) => reply.send(description()));
  return app;
}

/** Starts a service and keeps it until it is told to stop; then it drains what runs and ends. */
export async function startService(service: Service): Promise<void> {
  const log = createLog(service.name);
  try {
    const app = await createServiceApp(service);
    app.enableShutdownHooks();
    await app.startAllMicroservices();
    await app.listen(service.environment.PORT, service.environment.HOST);
    serveMetrics(service.environment.METRICS_PORT);
    log.info({ url: await app.getUrl() }, 'listening');
    process.send?.({ type: 'listening', url: await app.getUrl() });
  } catch (error) {
    log.fatal({ err: error }, 'could not start');
    process.exitCode = 1;
    setTimeout(() => process.exit(1), 500).unref();
  }
}

function watchDependencies(app: NestFastifyApplication, { migrations }: Service): void {
  const readiness = app.get(Readiness);
  const dataSource = app.get(DataSource);
  readiness.add({ name: 'database', need: 'required', check: () => dataSource.query('select 1') });
  readiness.add({ name: 'schema', need: 'required', check: () => requireSchema(dataSource, migrations) });
  readiness.add({ name: 'messages', need: 'degraded', check: () => requireBus(app.get(MessageBus)) });
  readiness.add({ name: 'object store', need: 'degraded', check: () => app.get(ObjectStore).ping() });
  process.once('SIGTERM', () => readiness.stop());
}

async function requireBus(bus: MessageBus): Promise<void> {
  if (!bus.connected) throw new Error('The message bus is away.');
}

async function requireSchema(dataSource: DataSource, migrations: readonly Migration[]): Promise<void> {
  const pending = await pendingMigrations(dataSource, migrations);
  if (pending.length > 0) throw new Error(`Run the migrations first: ${pending.join(', ')}`);
}
