import { type ChildProcess, execFile, fork } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inboxMigrations } from '../../../inbox/inbox.migrations';
import { outboxMigrations } from '../../../outbox/outbox.migrations';
import { eventually } from '../../../testing/eventually';
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database';
import type { MessageBus } from '../../message-bus';
import { PostgresBus } from '../../postgres/postgres-bus';
import { RabbitMqBus } from '../../rabbitmq/rabbitmq-bus';
import { declareTopology } from '../../topology';
import { uniqueName } from '../an-event';
import { playMigrations, type PlaySettings } from './play-settings';

type Told = { subject: string; number: number };
export type Tally = Readonly<{ committed: number; effects: number; distinct: number; outOfOrder: number }>;

/** A teller and a listener with real processes, on two databases and a bus. */
export class Play {
  private readonly roles = new Map<ChildProcess, PlaySettings['ROLE']>();
  readonly source = uniqueName('teller');
  readonly listener = uniqueName('listener');

  static async open(actor: string, amqpUrl?: string): Promise<Play> {
    const migrations = [...outboxMigrations, ...inboxMigrations, ...playMigrations];
    const databases = await Promise.all([createTestDatabase(migrations), createTestDatabase(migrations)]);
    const busDatabase = amqpUrl ? null : await createTestDatabase([]);
    const play = new Play(actor, databases, busDatabase, amqpUrl);
    const bindings = { [play.listener]: [`${play.source}.#`] };
    await declareTopology(amqpUrl ?? busDatabase!.url, undefined, bindings);
    return play;
  }

  private readonly bus: MessageBus;

  private constructor(
    private readonly actor: string,
    readonly databases: readonly [TestDatabase, TestDatabase],
    private readonly busDatabase: TestDatabase | null,
    private readonly amqpUrl: string | undefined,
  ) {
    this.bus = amqpUrl ? new RabbitMqBus(amqpUrl, 'play') : new PostgresBus(busDatabase!.url, 'play');
  }

  /** Those that live. */
  children(role?: PlaySettings['ROLE']): ChildProcess[] {
    return [...this.roles].flatMap(([child, played]) => (!role || played === role ? [child] : []));
  }

  /** Starts a process; resolves when it works. `FAILPOINT` lets it end itself. */
  async cast(
    role: PlaySettings['ROLE'],
    extra: Partial<Record<keyof PlaySettings | 'FAILPOINT', string>> = {},
  ): Promise<ChildProcess> {
    const bus = this.amqpUrl ? { AMQP_URL: this.amqpUrl } : { BUS_DATABASE_URL: this.busDatabase!.url };
    const [teller, listener] = this.databases;
    const own = { ROLE: role, SOURCE: this.source, LISTENER: this.listener, ...bus, ...extra };
    const child = fork(this.actor, {
      env: { ...process.env, ...own, DATABASE_URL: role === 'tell' ? teller.url : listener.url },
      execArgv: ['--enable-source-maps'],
    });
    this.roles.set(child, role);
    child.once('exit', () => this.roles.delete(child));
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', () => resolve());
      child.once('error', reject);
    });
    return child;
  }

  async tally(): Promise<Tally> {
    const told: Told[] = await this.databases[0].dataSource.query('select subject, number from told');
    const effects: Told[] = await this.databases[1].dataSource.query('select subject, number from effect order by id');
    const last = new Map<string, number>();
    let outOfOrder = 0;
    for (const { subject, number } of effects) {
      if (number !== (last.get(subject) ?? 0) + 1) outOfOrder += 1;
      last.set(subject, number);
    }
    const distinct = new Set(effects.map(({ subject, number }) => `${subject} ${number}`)).size;
    return { committed: told.length, effects: effects.length, distinct, outOfOrder };
  }

  /** Cuts every connection of the processes to their databases. */
  async terminateBackends(): Promise<void> {
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
    await Promise.all(this.databases.map(({ dataSource }) => dataSource.query(cut)));
  }

  /** Lets the tellers tell no more; their relays go on. */
  hush(): void {
    for (const child of this.children('tell')) child.send('hush', () => undefined);
  }

  speak(): void {
    for (const child of this.children('tell')) child.send('speak', () => undefined);
  }

  /** Messages in the listener's queue. */
  waiting(): Promise<number> {
    return this.bus.waiting(this.listener);
  }

  /** Waits until every committed event has had its effect. */
  async settled(timeoutMs: number): Promise<Tally> {
    return eventually(async () => {
      const tally = await this.tally();
      if (tally.distinct < tally.committed) throw new Error(`Not settled: ${JSON.stringify(tally)}`);
      return tally;
    }, timeoutMs);
  }

  async close(): Promise<void> {
    await Promise.all(this.children().map((child) => end(child, 'SIGKILL')));
    await this.bus.close();
    await Promise.all([...this.databases, this.busDatabase].map((database) => database?.drop()));
  }
}

export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
  return child.exitCode;
}

/** Bundles `actor.ts`, each test for itself; answers the file to run. */
export async function bundleActor(test: string): Promise<string> {
  const folder = join(import.meta.dirname, '../../../../../../dist', `messaging-${test}`);
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'bundle-actor.mjs'), folder]);
  return join(folder, 'actor.js');
}
