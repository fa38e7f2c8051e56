import type { EventMessage } from '../messaging/event-message';
import type { TypeOrmUnitOfWork } from '../persistence/typeorm-unit-of-work';

export type WaitingEvent = Readonly<{ message: EventMessage; attempts: number; receivedAt: Date }>;
export type Admission = 'next' | 'parked' | 'duplicate';

const columns = 'consumer, source, aggregate, subject';

/** The inbox's statements; all run in the unit of work. The row of the stream is always locked before any event's. */
export class InboxStore {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly consumer: string,
  ) {}

  /** Locks the stream until the commit and writes down the event: as the next one, or parked behind a gap. */
  async admit(message: EventMessage): Promise<Admission> {
    const [admitted] = await this.unitOfWork.prepared<{ status: string }>(
      'inbox-admit',
      `with stream as (
         insert into inbox_stream as known (${columns}, last_sequence) values ($1, $2, $3, $4, 0)
         on conflict (${columns}) do update set last_sequence = known.last_sequence
         returning last_sequence, held
       )
       insert into inbox (${columns}, sequence, event_id, type, status, message)
       select $1, $2, $3, $4, $5, $6, $7, gate.status, case gate.status when 'parked' then $8::jsonb end
         from stream, lateral (
           select case when $5 = last_sequence + 1 and not held then 'processed' else 'parked' end as status) gate
        where $5 > last_sequence
       on conflict do nothing
       returning status`,
      [...this.stream(message), message.sequence, message.id, message.type, JSON.stringify(message)],
    );
    if (!admitted) return 'duplicate';
    return admitted.status === 'parked' ? 'parked' : 'next';
  }

  /** Locks the stream; answers the waiting event if it is still the next one of an open stream. */
  async lockWaiting(message: EventMessage): Promise<WaitingEvent | null> {
    await this.unitOfWork.query(
      `select 1 from inbox_stream
        where consumer = $1 and source = $2 and aggregate = $3 and subject = $4 for update`,
      this.stream(message),
    );
    const [row] = await this.unitOfWork.query<WaitingEvent>(
      `select i.message, i.attempts, i.received_at as "receivedAt"
         from inbox i join inbox_stream s using (${columns})
        where i.consumer = $1 and i.event_id = $2 and i.status in ('parked', 'retry')
          and s.last_sequence = i.sequence - 1 and not s.held`,
      [this.consumer, message.id],
    );
    return row ?? null;
  }

  /** Moves the stream's cursor to this event; answers the event that waited for just that. */
  async finish(message: EventMessage, status: 'processed' | 'skipped'): Promise<WaitingEvent | null> {
    const [successor] = await this.unitOfWork.prepared<WaitingEvent>(
      'inbox-finish',
      `with cursor as (
         update inbox_stream set last_sequence = $5
          where consumer = $1 and source = $2 and aggregate = $3 and subject = $4
       ), done as (
         update inbox set status = $7, message = null, suspect = false, crashes = 0, next_attempt_at = null, processed_at = now()
          where consumer = $1 and event_id = $6
       )
       select message, attempts, received_at as "receivedAt" from inbox
        where consumer = $1 and source = $2 and aggregate = $3 and subject = $4 and sequence = $5 + 1
          and status = 'parked' and not suspect`,
      [...this.stream(message), message.sequence, message.id, status],
    );
    return successor ?? null;
  }

  async retryLater(
    message: EventMessage,
    { attempts, delayMs, suspect = false }: Readonly<{ attempts: number; delayMs: number; suspect?: boolean }>,
    error: string,
  ): Promise<void> {
    await this.unitOfWork.query(
      `update inbox set status = 'retry', message = $3, attempts = $4, last_error = $6,
              suspect = $7, crashes = $7::boolean::integer,
              next_attempt_at = now() + make_interval(secs => $5::float8 / 1000)
        where consumer = $1 and event_id = $2`,
      [this.consumer, message.id, JSON.stringify(message), attempts, delayMs, error, suspect],
    );
  }

  /** A waiting event whose attempt did not end: the next one is made without company. */
  async suspect(message: EventMessage, error: string): Promise<void> {
    await this.unitOfWork.query(
      `update inbox set status = 'retry', suspect = true, crashes = greatest(crashes, 1), last_error = $3,
              next_attempt_at = now() + least(300, 5 * greatest(crashes, 1)) * interval '1 second'
        where consumer = $1 and event_id = $2 and status in ('parked', 'retry')`,
      [this.consumer, message.id, error],
    );
  }

  /** Gives the event up and holds its stream. */
  async bury(message: EventMessage, attempts: number, error: string): Promise<void> {
    await this.unitOfWork.query(
      `update inbox set status = 'dead', message = $3, suspect = false, crashes = 0, attempts = $4, last_error = $5,
              next_attempt_at = null
        where consumer = $1 and event_id = $2`,
      [this.consumer, message.id, JSON.stringify(message), attempts, error],
    );
    await this.unitOfWork.query(
      `update inbox_stream set held = true
        where consumer = $1 and source = $2 and aggregate = $3 and subject = $4`,
      this.stream(message),
    );
  }

  private stream({ source, aggregate, subject }: EventMessage): string[] {
    return [this.consumer, source, aggregate, subject];
  }
}
