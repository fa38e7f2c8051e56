import type { Client } from 'pg';
import type { EventMessage } from '../event-message';
import { failpoint } from '../failpoint';
import type { PublishResult } from '../message-bus';
import type { Lost } from '../session-supervisor';
import { openBusConnection } from './bus-connection';

/** One copy for each queue with a matching binding; the listeners are told once the copies are committed. */
const publishEvents = `
  with told as (
    select message, ordinal from jsonb_array_elements($1::jsonb) with ordinality as list (message, ordinal)
  ), sent as (
    insert into bus_message (queue, message)
    select queue, message
      from told join lateral (
        select distinct queue from bus_binding where '.' || (message->>'type') ~ expression
      ) bound on true
     order by ordinal
    returning queue, message->>'id' as id
  )
  select id, pg_notify('bus_message', queue) from sent`;

export class PostgresPublishSession {
  static async open(url: string, name: string, lost: Lost): Promise<PostgresPublishSession> {
    return new PostgresPublishSession(await openBusConnection(url, `${name}:publish`, lost), lost);
  }

  private constructor(
    private readonly client: Client,
    private readonly lost: Lost,
  ) {}

  async publish(events: readonly EventMessage[]): Promise<PublishResult[]> {
    try {
      const sent = this.client.query<{ id: string }>({
        name: 'publish-events',
        text: publishEvents,
        values: [JSON.stringify(events)],
      });
      failpoint('relay-before-confirm');
      const routed = new Set((await sent).rows.map(({ id }) => id));
      return events.map(({ id, type }) =>
        routed.has(id) ? { ok: true } : { ok: false, reason: 'no-route', detail: `No queue is bound for ${type}.` },
      );
    } catch (error) {
      this.lost('publish-failed');
      return events.map(() => ({ ok: false, reason: 'channel', detail: (error as Error).message }));
    }
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
