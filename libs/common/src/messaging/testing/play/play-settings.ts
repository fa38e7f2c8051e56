import { z } from 'zod';
import { defineEvent, type EventContract } from '../../../contracts/integration-event';
import type { Migration } from '../../../persistence/migration';

/** `listen-without-inbox` is the negative control: it must be seen to fail. */
export const Role = z.enum(['tell', 'listen', 'listen-without-inbox']);

/** What a process of the crash and chaos tests is told by its environment. */
export const PlaySettings = z.object({
  ROLE: Role,
  DATABASE_URL: z.string(),
  AMQP_URL: z.string().optional(),
  BUS_DATABASE_URL: z.string().optional(),
  SOURCE: z.string(),
  LISTENER: z.string(),
  SUBJECTS: z.coerce.number().default(5),
  /** Pause between two events of one process. */
  PAUSE_MS: z.coerce.number().default(20),
  /** Shares between 0 and 1. */
  DUPLICATES: z.coerce.number().default(0),
  FAILURES: z.coerce.number().default(0),
  /** A subject whose events end the listener's process. */
  POISON: z.string().optional(),
  HANDLER_MS: z.coerce.number().default(0),
});
export type PlaySettings = z.infer<typeof PlaySettings>;

export function numbered(source: string): EventContract<z.ZodObject<{ number: z.ZodInt }>> {
  return defineEvent({
    type: `${source}.count.raised.v1`,
    aggregate: 'count',
    schema: z.object({ number: z.int() }),
    example: { number: 1 },
  });
}

/** `told` is the business state of the teller; `effect` what the listener made of it, with nothing to keep it unique. */
export const playMigrations: readonly Migration[] = [
  {
    name: '20261123T1000-create-play',
    up: `create table counter (subject text primary key, number integer not null);
         create table told (subject text not null, number integer not null, primary key (subject, number));
         create table effect (id bigint generated always as identity, subject text not null, number integer not null);`,
    down: 'drop table effect; drop table told; drop table counter;',
  },
];
