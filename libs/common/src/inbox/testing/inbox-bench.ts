import type { EventMessage } from '../../messaging/event-message';
import { wordOfMouth } from '../../messaging/testing/word-of-mouth';
import { TypeOrmUnitOfWork } from '../../persistence/typeorm-unit-of-work';
import type { Migration } from '../../persistence/migration';
import { createTestDatabase } from '../../testing/test-database';
import { anEvent } from '../../messaging/testing/an-event';
import { EventHandlers } from '../event-handlers';
import { Inbox } from '../inbox';
import { inboxMigrations } from '../inbox.migrations';
import { InboxStore } from '../inbox-store';
import { RetryLoop } from '../retry-loop';

const effects: Migration = {
  name: '20261123T1000-create-effects',
  up: 'create table effect (id bigint generated always as identity, subject text, sequence bigint, text text)',
  down: 'drop table effect',
};

/** An inbox on a database of its own. Its handler writes one row per event, then does what the test planned. */
export async function inboxBench(handlerTimeoutMs = 60_000) {
  const { dataSource, drop } = await createTestDatabase([...inboxMigrations, effects]);
  const rumours = wordOfMouth();
  const unitOfWork = new TypeOrmUnitOfWork(dataSource);
  const handlers = new EventHandlers(rumours.contracts, handlerTimeoutMs);
  const failures: unknown[] = [];
  const store = new InboxStore(unitOfWork, rumours.listener);
  const inbox = new Inbox(rumours.listener, unitOfWork, store, handlers, (error) => failures.push(error));
  const retries = new RetryLoop(dataSource, rumours.listener, inbox, (error) => failures.push(error));
  const bench = {
    ...rumours,
    dataSource,
    unitOfWork,
    handlers,
    inbox,
    retries,
    failures,
    /** Called after the effect was written, in the handler's transaction. */
    plan: async (_event: Pick<EventMessage, 'subject' | 'sequence'>): Promise<void> => undefined,
    said: (subject: string, sequence: number, text = `${subject} ${sequence}`): EventMessage =>
      anEvent({
        source: rumours.source,
        aggregate: 'rumour',
        type: rumours.said.type,
        subject,
        sequence,
        data: { text },
      }),
    async effects(): Promise<string[]> {
      const rows: { text: string }[] = await dataSource.query('select text from effect order by id');
      return rows.map(({ text }) => text);
    },
    async fates(): Promise<string[]> {
      const rows: Record<string, string>[] = await dataSource.query(
        'select subject, sequence, status from inbox order by subject, sequence',
      );
      return rows.map(({ subject, sequence, status }) => `${subject} ${sequence} ${status}`);
    },
    /** As if the time of waiting were over. */
    hurry: () => dataSource.query(`update inbox set next_attempt_at = now() where status in ('retry', 'parked')`),
    clear: () => dataSource.query('truncate inbox, inbox_stream, effect'),
    close: drop,
  };
  handlers.add(rumours.said.type, async ({ subject, sequence, data }) => {
    const { text } = data as { text: string };
    await unitOfWork.query('insert into effect (subject, sequence, text) values ($1, $2, $3)', [
      subject,
      sequence,
      text,
    ]);
    await bench.plan({ subject, sequence });
  });
  return bench;
}

export type InboxBench = Awaited<ReturnType<typeof inboxBench>>;
