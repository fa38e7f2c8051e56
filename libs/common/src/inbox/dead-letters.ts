import type { DataSource } from 'typeorm';

/** An event that was given up, and how many later ones of its stream wait because of it. */
export type DeadEvent = Readonly<{
  id: string;
  type: string;
  source: string;
  aggregate: string;
  subject: string;
  sequence: number;
  attempts: number;
  error: string;
  receivedAt: Date;
  waitingBehind: number;
}>;

/** Who decided about a dead event, and why; kept in its row. */
export type Resolution = Readonly<{ by: string; reason: string }>;

/** The service's dead events, oldest first. Unreadable messages are elsewhere: `MessageBus.deadLetters`. */
export function listDeadLetters(dataSource: DataSource): Promise<DeadEvent[]> {
  return dataSource.query(
    `select event_id as id, type, source, aggregate, subject, sequence::integer, attempts, last_error as error,
            received_at as "receivedAt",
            (select count(*) from inbox later
              where later.consumer = dead.consumer and later.source = dead.source and later.aggregate = dead.aggregate
                and later.subject = dead.subject and later.status in ('parked', 'retry'))::integer as "waitingBehind"
       from inbox dead where status = 'dead' order by received_at, sequence`,
  );
}

/** Tries the events again from their first attempt and opens their streams. Answers the ids that were dead. */
export function replayDeadLetters(
  dataSource: DataSource,
  ids: readonly string[],
  resolution: Resolution,
): Promise<string[]> {
  return resolve(
    dataSource,
    ids,
    resolution,
    `status = 'retry', attempts = 0, crashes = 0, next_attempt_at = now()`,
    'held = false',
  );
}

/** Passes the events over for good: their streams go on behind them. Answers the ids that were dead. */
export function skipDeadLetters(
  dataSource: DataSource,
  ids: readonly string[],
  resolution: Resolution,
): Promise<string[]> {
  return resolve(
    dataSource,
    ids,
    resolution,
    `status = 'skipped', message = null, processed_at = now()`,
    'held = false, last_sequence = greatest(last_sequence, resolved.sequence)',
  );
}

/** The streams first, as everywhere in the inbox, so that no consumer is met half-way. */
async function resolve(
  dataSource: DataSource,
  ids: readonly string[],
  { by, reason }: Resolution,
  event: string,
  stream: string,
): Promise<string[]> {
  return dataSource.transaction(async (manager) => {
    await manager.query(
      `select 1 from inbox_stream join inbox using (consumer, source, aggregate, subject)
        where event_id = any ($1::uuid[]) and status = 'dead'
        order by consumer, source, aggregate, subject for update of inbox_stream`,
      [ids],
    );
    const resolved: { id: string }[] = await manager.query(
      `with resolved as (
         update inbox set ${event}, resolved_by = $2, resolved_reason = $3
          where event_id = any ($1::uuid[]) and status = 'dead'
         returning event_id, consumer, source, aggregate, subject, sequence
       ), opened as (
         update inbox_stream set ${stream} from resolved
          where inbox_stream.consumer = resolved.consumer and inbox_stream.source = resolved.source
            and inbox_stream.aggregate = resolved.aggregate and inbox_stream.subject = resolved.subject
       )
       select event_id as id from resolved`,
      [ids, by, reason],
    );
    return resolved.map(({ id }) => id);
  });
}
