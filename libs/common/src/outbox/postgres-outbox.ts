import type { NewEvent } from '../contracts/integration-event';
import { currentCausationId, currentCorrelationId } from '../logging/correlation';
import type { TypeOrmUnitOfWork } from '../persistence/typeorm-unit-of-work';
import type { Clock } from '../time/clock';
import { Outbox } from './outbox';
import { uuidV7 } from './uuid-v7';

/**
 * One round trip for any number of events. The row of the stream stays locked until the commit, so that sequences have
 * no gap (a rollback gives its numbers back) and are committed in their order. Streams are locked in the order of their
 * names, so that two transactions that tell of the same ones wait for each other and never both.
 */
const addEvents = `
  with told as (
    select * from jsonb_to_recordset($1::jsonb) as event (ordinal integer, id uuid, type text, aggregate text, subject text, data jsonb)
  ), stream as (
    insert into outbox_stream as last (aggregate, subject, last_sequence)
    select aggregate, subject, count(*) from told group by aggregate, subject order by aggregate, subject
    on conflict (aggregate, subject) do update set last_sequence = last.last_sequence + excluded.last_sequence
    returning aggregate, subject, last_sequence
  )
  insert into outbox (event_id, type, aggregate, subject, sequence, domain_time, correlation_id, causation_id, data)
  select id, type, aggregate, subject,
         last_sequence - count(*) over (partition by aggregate, subject)
           + row_number() over (partition by aggregate, subject order by ordinal),
         $2, $3, $4, data
    from told join stream using (aggregate, subject)
   order by ordinal`;

export class OutboxNeedsUnitOfWork extends Error {
  constructor() {
    super('An event is told inside a unit of work, so that it is committed with what it tells of.');
  }
}

/** Large content goes to the object store; an event only names it (a `ClaimCheck`). */
export class EventTooLarge extends Error {
  constructor(types: readonly string[]) {
    super(`More than ${mostBytes} bytes in ${types.join(', ')}: put the content into the object store and name it.`);
  }
}

const mostBytes = 256 * 1024;

export class PostgresOutbox extends Outbox {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly clock: Clock,
    private readonly committed: () => void,
  ) {
    super();
  }

  override async addAll(events: readonly NewEvent[]): Promise<void> {
    if (!this.inOpenTransaction) throw new OutboxNeedsUnitOfWork();
    if (events.length === 0) return;
    const rows = events.map(({ contract, subject, data }, ordinal) => ({
      ordinal,
      id: uuidV7(),
      type: contract.type,
      aggregate: contract.aggregate,
      subject,
      data: contract.schema.parse(data),
    }));
    const json = JSON.stringify(rows);
    if (Buffer.byteLength(json) > mostBytes * rows.length) throw new EventTooLarge(rows.map(({ type }) => type));
    await this.unitOfWork.prepared('outbox-add', addEvents, [
      json,
      this.clock.now(),
      currentCorrelationId(),
      currentCausationId(),
    ]);
    this.unitOfWork.afterCommit(this.committed);
  }

  /** False also for a handler that goes on after its time: its transaction has ended without it. */
  private get inOpenTransaction(): boolean {
    const { inTransaction, manager } = this.unitOfWork;
    return inTransaction && !manager.queryRunner?.isReleased;
  }
}
