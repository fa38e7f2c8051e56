import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '../../../local/src/servers/postgres-server';
import { type RabbitMqServer, startRabbitMq } from '../../../local/src/servers/rabbitmq-server';
import { type S3Server, startS3 } from '../../../local/src/servers/s3-server';
import { MailSink } from './mail-sink';

export type PartName = 'PostgreSQL' | 'RabbitMQ' | 'object store' | 'SMTP';

/** The servers under the system, each of which can be stopped and started again on its own port with its own data. */
export class Parts {
  readonly mail = new MailSink();
  postgres!: PostgresServer;
  rabbit!: RabbitMqServer;
  s3!: S3Server;

  constructor(private readonly folder: string) {}

  /** When one does not start, the others are waited for all the same, so that `stop` knows them. */
  async start(): Promise<void> {
    const starting = [this.startPostgres(), this.startRabbit(), this.startS3(), this.mail.start()];
    await Promise.allSettled(starting);
    await Promise.all(starting);
  }

  async stop(): Promise<void> {
    await Promise.allSettled([this.rabbit?.stop(), this.s3?.stop(), this.mail.stop(), this.postgres?.stop()]);
  }

  /** Takes one part away for `ms` and brings it back. */
  async interrupt(name: PartName, ms: number): Promise<void> {
    const { take, bring } = {
      PostgreSQL: { take: () => this.postgres.stop(), bring: () => this.startPostgres() },
      RabbitMQ: { take: () => this.rabbit.stop(), bring: () => this.startRabbit() },
      'object store': { take: () => this.s3.stop(), bring: () => this.startS3() },
      SMTP: { take: () => this.mail.stop(), bring: () => this.mail.start() },
    }[name];
    await take();
    await new Promise((resume) => setTimeout(resume, ms));
    await bring();
  }

  private async startPostgres(): Promise<void> {
    this.postgres = await startPostgres({ folder: join(this.folder, 'pg'), durable: true, port: this.postgres?.port });
  }

  private async startRabbit(): Promise<void> {
    this.rabbit = await startRabbitMq({ folder: join(this.folder, 'rabbitmq'), port: this.rabbit?.port });
  }

  private async startS3(): Promise<void> {
    this.s3 = await startS3({ folder: join(this.folder, 's3'), port: this.s3?.port, buckets: ['tonghop'] });
  }
}
