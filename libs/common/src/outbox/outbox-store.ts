import type { DataSource } from 'typeorm';
import type { EventMessage } from '../messaging/event-message';

/** `refused`: a gate did not let it out at the attempt before. */
export type OutboxRow = Readonly<{ position: string; refused: boolean; event: EventMessage }>;
/** How the fault of an event begins that a gate refused. */
export const gateFault = 'gate: ';

export type FailedRow = Readonly<{ position: string; detail: string }>;

type StoredEvent = Omit<EventMessage, 'source' | 'time' | 'sequence'> & {
  position: string;
  refused: boolean;
  sequence: string;
  time: Date;
};

/** What the relay asks of the table. It is read by what is unpublished, never by a cursor: a low position may commit late. */
export class OutboxStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly source: string,
  ) {}

  /** The oldest events that may go out, in order; nothing of a stream whose earlier event waits for another attempt. */
  async pending(limit: number): Promise<OutboxRow[]> {
    const rows: StoredEvent[] = await this.dataSource.query(
      `with blocked as materialized (
         select aggregate, subject, min(position) as position from outbox
          where published_at is null and next_attempt_at > now() group by aggregate, subject
       )
       select position, event_id as id, type, aggregate, subject, sequence, domain_time as time,
              correlation_id as "correlationId", causation_id as "causationId", data,
              coalesce(starts_with(last_error, $2), false) as refused
         from outbox o
        where published_at is null and not exists (
          select 1 from blocked b where b.aggregate = o.aggregate and b.subject = o.subject and b.position <= o.position)
        order by position limit $1`,
      [limit, gateFault],
    );
    return rows.map(({ position, refused, ...stored }) => ({
      position,
      refused,
      event: {
        ...stored,
        source: this.source,
        sequence: Number(stored.sequence),
        time: stored.time.toISOString(),
      },
    }));
  }

  /** False if the fence is no longer ours: nothing was marked, and the next leader sends these once more. */
  async markPublished(positions: readonly string[], fence: string): Promise<boolean> {
    const [, marked]: [unknown[], number] = await this.dataSource.query(
      `update outbox set published_at = now(), next_attempt_at = null, last_error = null
        where position = any ($1::bigint[])
          and exists (select 1 from relay_lease where name = 'outbox' and fence = $2)`,
      [positions, fence],
    );
    return marked > 0;
  }

  /** Each waits 1 s, doubled per attempt up to 5 min, with jitter. It is never dropped. */
  async markFailed(failed: readonly FailedRow[], fence: string): Promise<void> {
    await this.dataSource.query(
      `update outbox set attempts = attempts + 1, last_error = failed.detail,
              next_attempt_at = now() + least(300, power(2, least(attempts, 10))) * (0.5 + random()) * interval '1 second'
         from jsonb_to_recordset($1::jsonb) as failed (position bigint, detail text)
        where outbox.position = failed.position
          and exists (select 1 from relay_lease where name = 'outbox' and fence = $2)`,
      [JSON.stringify(failed), fence],
    );
  }

  /** What a gate refused is due now, however long it was to wait. */
  async bringForwardRefused(fence: string): Promise<void> {
    await this.dataSource.query(
      `update outbox set next_attempt_at = now()
        where published_at is null and next_attempt_at > now() and starts_with(last_error, $1)
          and exists (select 1 from relay_lease where name = 'outbox' and fence = $2)`,
      [gateFault, fence],
    );
  }

  async backlog(): Promise<{ pending: number; oldestSeconds: number }> {
    const [row] = await this.dataSource.query(
      `select count(*)::integer as pending,
              coalesce(extract(epoch from now() - min(created_at)), 0)::float8 as "oldestSeconds"
         from outbox where published_at is null`,
    );
    return row;
  }

  /** Events published longer ago than this can no longer be sent again. */
  async purge(days: number): Promise<void> {
    await this.dataSource.query(`delete from outbox where published_at < now() - make_interval(days => $1)`, [days]);
  }

  /** Sends a stream's events from a sequence once more; receivers know them by their ids. Answers how many. */
  async republish(aggregate: string, subject: string, fromSequence: number): Promise<number> {
    const [, count]: [unknown[], number] = await this.dataSource.query(
      `update outbox set published_at = null, attempts = 0, next_attempt_at = null
        where aggregate = $1 and subject = $2 and sequence >= $3 and published_at is not null`,
      [aggregate, subject, fromSequence],
    );
    return count;
  }
}
