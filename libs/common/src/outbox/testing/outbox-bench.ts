import { wordOfMouth } from '../../messaging/testing/word-of-mouth';
import { WakeUp } from '../../messaging/pause';
import { TypeOrmUnitOfWork } from '../../persistence/typeorm-unit-of-work';
import { FixedClock } from '../../testing/fixed-clock';
import { createTestDatabase } from '../../testing/test-database';
import { outboxMigrations } from '../outbox.migrations';
import { OutboxRelay } from '../outbox-relay';
import { OutboxStore } from '../outbox-store';
import { PostgresOutbox } from '../postgres-outbox';
import { RelayLease } from '../relay-lease';
import { listenForCommits, notifyCommit } from '../relay-notifications';
import { ScriptedBus } from './scripted-bus';

/** An outbox on a database of its own, and as many relays over it as a test wants. */
export async function outboxBench() {
  const { dataSource, url, drop } = await createTestDatabase(outboxMigrations);
  const rumours = wordOfMouth();
  const unitOfWork = new TypeOrmUnitOfWork(dataSource);
  const clock = new FixedClock(new Date('2022-06-28T03:00:00.000Z'));
  const relays: OutboxRelay[] = [];
  const listening: { stop(): Promise<void> }[] = [];
  let told: () => void = () => undefined;
  const outbox = new PostgresOutbox(unitOfWork, clock, () => told());
  const say = (subject: string, text = '') => ({ contract: rumours.said, subject, data: { text } });
  return {
    ...rumours,
    dataSource,
    unitOfWork,
    outbox,
    say,
    store: new OutboxStore(dataSource, rumours.source),
    tell: (...subjects: string[]) => unitOfWork.run(() => outbox.addAll(subjects.map((subject) => say(subject)))),
    /** A relay of another replica; commits are told to the latest one, as if they were made in its process. */
    relay(bus: ScriptedBus, leaseSeconds = 10, errors: unknown[] = []): OutboxRelay {
      const wakeUp = new WakeUp();
      const store = new OutboxStore(dataSource, rumours.source);
      const lease = new RelayLease(dataSource, leaseSeconds);
      const tellLeader = () => notifyCommit(dataSource);
      const relay = new OutboxRelay(rumours.source, store, lease, bus, wakeUp, tellLeader, (e) => errors.push(e));
      told = () => relay.committed();
      listening.push(listenForCommits(url, wakeUp, () => undefined));
      relays.push(relay);
      return relay;
    },
    async close(): Promise<void> {
      await Promise.all(relays.map((relay) => relay.stop()));
      await Promise.all(listening.map((session) => session.stop()));
      await drop();
    },
  };
}

export type OutboxBench = Awaited<ReturnType<typeof outboxBench>>;
export { ScriptedBus };
