import { z } from 'zod';

/** What every event carries beside its data (CloudEvents 1.0; docs/adr/0002). Made by the outbox, never by hand. */
export type EventEnvelope = Readonly<{
  /** UUID version 7, made inside the transaction that tells the event. */
  id: string;
  /** `<owner>.<aggregate>.<what happened>.v<major>`. */
  type: string;
  /** The service that told it, e.g. `intake`. */
  source: string;
  /** The aggregate the event is about; events of one subject are handled in order. */
  subject: string;
  /** Gapless per source, aggregate and subject, from 1. */
  sequence: number;
  /** Domain time (the demonstration clock's where there is one), ISO 8601 in UTC. */
  time: string;
  correlationId: string;
  causationId: string | null;
}>;

export type IntegrationEvent<Data = unknown> = EventEnvelope & Readonly<{ data: Data }>;

/** A type of event: its name, the schema of its data and one valid example. One file each in this folder. */
export type EventContract<Schema extends z.ZodType = z.ZodType> = Readonly<{
  type: string;
  /** Name of the aggregate whose id is the event's subject, e.g. `report`. */
  aggregate: string;
  schema: Schema;
  example: z.infer<Schema>;
}>;

export function defineEvent<Schema extends z.ZodType>(contract: EventContract<Schema>): EventContract<Schema> {
  return contract;
}

export type DataOf<Contract> = Contract extends EventContract<infer Schema> ? z.infer<Schema> : never;

/** An event about to be told: the outbox adds the envelope. */
export type NewEvent<Contract extends EventContract = EventContract> = Readonly<{
  contract: Contract;
  subject: string;
  data: DataOf<Contract>;
}>;
