import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { declareTopology } from '@common/messaging/topology';
import { startTestIssuer, type TestIssuer } from '@common/testing/test-issuer';
import { root } from '../../../local/src/root';
import { freePort } from '@common/network/free-port';
import { removePostgres } from '../../../local/src/servers/postgres-place';
import { Parts } from './parts';
import { ServiceProcess } from './service-process';

const serviceNames = ['intake', 'consolidation', 'notification'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Three services on real parts, as they run in production: RabbitMQ between them, a database each. */
export class System {
  private readonly folder: string;
  readonly parts: Parts;
  issuer!: TestIssuer;
  services!: Record<ServiceName, ServiceProcess>;

  constructor() {
    mkdirSync(join(root, '.local'), { recursive: true });
    this.folder = mkdtempSync(join(root, '.local/faults-'));
    this.parts = new Parts(this.folder);
  }

  async start(): Promise<void> {
    await this.parts.start();
    this.issuer = await startTestIssuer();
    await this.parts.postgres.createDatabases(serviceNames.map((name) => `tonghop_${name}`));
    await declareTopology(this.parts.rabbit.url);
    const services = await Promise.all(serviceNames.map(async (name) => [name, await this.service(name)] as const));
    this.services = Object.fromEntries(services) as Record<ServiceName, ServiceProcess>;
    await Promise.all(Object.values(this.services).map((service) => service.migrate()));
    await Promise.all(Object.values(this.services).map((service) => service.start()));
  }

  async stop(): Promise<void> {
    await Promise.all(Object.values(this.services ?? {}).map((service) => service.stop()));
    await this.issuer?.stop();
    await this.parts.stop();
    removePostgres(join(this.folder, 'pg'));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async service(name: ServiceName): Promise<ServiceProcess> {
    const { postgres, rabbit, s3, mail } = this.parts;
    return new ServiceProcess(
      name,
      {
        PORT: String(await freePort()),
        PUBLIC_URL: 'http://127.0.0.1:8080',
        DATABASE_URL: postgres.url(`tonghop_${name}`),
        AMQP_URL: rabbit.url,
        OBJECT_STORE_URL: s3.endpoint,
        OBJECT_STORE_ACCESS_KEY: s3.accessKey,
        OBJECT_STORE_SECRET_KEY: s3.secretKey,
        OIDC_ISSUER: this.issuer.issuer,
        SMTP_URL: mail.url,
        MAIL_LEASE_SECONDS: '10',
        MAIL_UNKNOWN_SECONDS: '5',
        MAIL_PER_SECOND: '500',
        LOG_LEVEL: 'warn',
      },
      join(this.folder, `${name}.log`),
    );
  }
}
