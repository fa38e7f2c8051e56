import type { Client } from 'pg';
import { inTurn } from './bus-connection';

export type ClaimedMessage = Readonly<{ id: string; message: unknown; deliveries: number }>;

/** First half of the key of the advisory locks that say "this session lives". */
const lifeLock = 0x6273;

/** The statements of one consuming session on one queue. */
export function busQueue(client: Client, queue: string, session: number) {
  const ask = inTurn(client);
  const run = async (text: string, values: unknown[] = []) => {
    await ask({ text, values });
  };
  return {
    async open(): Promise<void> {
      await run('set synchronous_commit = off'); // a lost acknowledgement is a duplicate, never a loss
      await run('select pg_advisory_lock($1, $2)', [lifeLock, session]);
      await run('listen bus_message');
    },

    claim: (limit: number) =>
      ask<ClaimedMessage>({
        name: 'claim-messages',
        text: `
          with claimed as (
            update bus_message set session = $2, deliveries = deliveries + 1
             where id in (
               select id from bus_message where queue = $1 and session is null and dead_reason is null
                order by id limit $3 for update skip locked)
            returning id, message, deliveries)
          select id::text, message, deliveries from claimed order by claimed.id`,
        values: [queue, session, limit],
      }),

    finish: (id: string) => run('delete from bus_message where id = $1 and session = $2', [id, session]),

    giveBack: (id: string) =>
      run('update bus_message set session = null where id = $1 and session = $2', [id, session]),

    giveBackAll: () => run('update bus_message set session = null where queue = $1 and session = $2', [queue, session]),

    bury: (id: string, reason: string) =>
      run('update bus_message set session = null, dead_reason = $3 where id = $1 and session = $2', [
        id,
        session,
        reason,
      ]),

    /** Messages whose session no longer holds its lock are free again. */
    freeThoseOfTheDead: () =>
      run(
        `update bus_message set session = null
          where queue = $1 and session is not null and not exists (
            select 1 from pg_locks
             where locktype = 'advisory' and classid = $2::oid and objid = session::oid and granted
               and database = (select oid from pg_database where datname = current_database()))`,
        [queue, lifeLock],
      ),
  };
}
