import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabases, services, type Databases } from './databases';
import { gatewayEnvironment, serviceEnvironment, type Setting } from './environment';
import { frontDoorClient } from './front-door-client';
import type { EmbeddedServers } from './embedded-servers';
import { declareTopology, migrate } from './migrations';
import { outsideParts, refuseOutsideParts } from './outside-parts';
import { participantUnits } from './participant-units';
import { choosePorts } from './ports';
import { frontDoorSecrets } from './secrets';
import { claimFolder } from './single-start';
import type { Say } from './say';
import { SupervisedChild } from './supervised-child';
import { partsAway, untilReady } from './until-ready';

export type StackOptions = Readonly<{
  /** Where the data lie. */
  folder: string;
  /** The front door's port. */
  port: number;
  /** What the person typed, for advice: `npm start`. */
  command: string;
  /** Only the demonstration: the instant that the services take for now. */
  demonstrationStart?: string;
  say: Say;
}>;

const STOP_PATIENCE_MS = 15_000;
/** Services that an event's consequences pass through: intake, consolidation or document, notification. */
const LONGEST_CHAIN = 3;

/** The whole embedded stack: PostgreSQL, the helpers, four services, the front door. */
export class Stack {
  private readonly children: SupervisedChild[] = [];
  private databases: Databases | undefined;
  private helpers: SupervisedChild | undefined;
  private giveFolderBack: () => void = () => undefined;
  private stopped: Promise<void> | undefined;
  private now: string | undefined;
  /** Addresses for people. */
  addresses: Readonly<{ frontDoor: string; mailbox: string | null; issuer: string }> | undefined;

  constructor(private readonly options: StackOptions) {
    this.now = options.demonstrationStart;
  }

  /** Starts everything, as much at once as can be; settled when the front door says that all is ready. */
  async start(): Promise<void> {
    const { folder, port } = this.options;
    const outside = outsideParts(process.env);
    if (this.now) refuseOutsideParts(process.env);
    this.giveFolderBack = claimFolder(folder);
    const ports = await choosePorts(port, this.options.command);
    const publicUrl = process.env.PUBLIC_URL ?? `http://127.0.0.1:${port}`;
    const secrets = frontDoorSecrets(folder);
    const logs = join(folder, 'logs');

    const helperOptions: EmbeddedServers = {
      ...(outside.objectStore
        ? {}
        : { s3: { folder: join(folder, 'objects'), port: ports.objects, buckets: ['tonghop'] } }),
      ...(outside.smtpUrl
        ? {}
        : { mail: { folder: join(folder, 'mail'), smtpPort: ports.smtp, pagePort: ports.mailPage } }),
      ...(outside.issuer ? {} : { issuer: this.issuerOptions(ports.issuer, secrets.clientSecret, publicUrl) }),
    };
    const helpersReady = this.startHelpers(helperOptions, logs);
    helpersReady.catch(() => undefined);
    this.databases = await openDatabases(folder, outside.databaseUrl, this.options.say);
    const setting: Setting = { ports, outside, databases: this.databases, secrets, publicUrl };
    const gateway = this.child('gateway', 'gateway/main.js', () => gatewayEnvironment(setting), logs);
    const gatewayReady = gateway.start();
    gatewayReady.catch(() => undefined);
    const busUrl = { databaseUrl: this.databases.of('bus'), amqpUrl: outside.amqpUrl };
    const declared = declareTopology(busUrl, folder, logs);
    const started = services.map(async (name) => {
      const environment = () => ({ ...serviceEnvironment(name, setting), ...this.demonstrationClock() });
      const service = this.child(name, `${name}/main.js`, environment, logs);
      await Promise.all([declared, migrate(name, environment(), folder, logs)]);
      await service.start();
    });
    await Promise.all([helpersReady, gatewayReady, ...started]);
    await untilReady(() => partsAway(port, ports.services), logs, this.options.say);
    this.addresses = {
      frontDoor: publicUrl,
      mailbox: outside.smtpUrl ? null : `http://127.0.0.1:${ports.mailPage}`,
      issuer: outside.issuer?.url ?? `http://127.0.0.1:${ports.issuer}`,
    };
  }

  /**
   * Moves the clock on, after all that was done at the old instant has arrived everywhere: else a reminder would be
   * planned on what a service had not heard yet, and two plays of one seed would differ.
   */
  async setDemonstrationClock(now: string): Promise<void> {
    if (this.now && this.now !== now) await this.untilIdle(this.now, LONGEST_CHAIN);
    this.now = now;
    await this.untilIdle(now, 2);
  }

  /** Tells every service the instant and waits until none has work left; in rounds, since one's work is another's next. */
  private async untilIdle(now: string, rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      const told = this.children.filter((child) => child.name !== 'gateway');
      await Promise.all(
        told.map((child) => {
          const idle = child.messageOf('idle', (message) => message.now === now);
          child.tell({ type: 'clock', now });
          return Promise.race([idle, pause(60_000, undefined, { ref: false })]);
        }),
      );
    }
  }

  /** First those who use a server, then the server; nothing of us is left afterwards. */
  stop(): Promise<void> {
    this.stopped ??= (async () => {
      await Promise.all(this.children.map((child) => child.stop(STOP_PATIENCE_MS)));
      await this.helpers?.stop(5_000);
      await this.databases?.stop();
      this.giveFolderBack();
    })();
    return this.stopped;
  }

  /** Ends the Node processes at once; PostgreSQL still gets its orderly stop, for the sake of the data. */
  kill(): void {
    for (const child of [...this.children, this.helpers]) child?.kill();
  }

  private child(name: string, entry: string, environment: () => NodeJS.ProcessEnv, logFolder: string): SupervisedChild {
    const child = new SupervisedChild(
      name,
      () => ({ name, entry, environment: environment(), logFolder }),
      this.options.say,
    );
    this.children.push(child);
    return child;
  }

  private startHelpers(options: EmbeddedServers, logFolder: string): Promise<void> {
    if (Object.keys(options).length === 0) return Promise.resolve();
    const { PATH, HOME, TMPDIR } = process.env;
    const environment = { PATH, HOME, TMPDIR, TONGHOP_HELPERS: JSON.stringify(options) };
    const entry = 'local/helpers-process.js';
    this.helpers = new SupervisedChild(
      'helpers',
      () => ({ name: 'helpers', entry, environment, logFolder }),
      this.options.say,
    );
    return this.helpers.start();
  }

  private issuerOptions(port: number, secret: string, url: string): EmbeddedServers['issuer'] {
    const frontDoor = { id: frontDoorClient, secret, url };
    return { folder: join(this.options.folder, 'issuer'), port, participants: participantUnits(), frontDoor };
  }

  private demonstrationClock(): NodeJS.ProcessEnv {
    return this.now ? { DEMONSTRATION_CLOCK: this.now } : {};
  }
}
