import type { User } from '../auth/user';

/** What a trail is about; each has a hash chain of its own, so that no two writers wait for one row. */
export type AuditChain = Readonly<{
  kind: 'unit' | 'campaign' | 'report' | 'document' | 'draft' | 'reminder' | 'operation';
  id: string;
}>;

export type AuditEntry = Readonly<{
  chain: AuditChain;
  /** Null where the system acted by itself (a planner, a consumer). */
  actor: Pick<User, 'id' | 'name'> | null;
  unitId: string | null;
  /** Past tense, e.g. `report.returned`. */
  action: string;
  before: unknown;
  after: unknown;
}>;

/** Append-only trail of what is decided or written, in the transaction of the write itself; copies that follow events have none. */
export abstract class Audit {
  abstract record(entry: AuditEntry): Promise<void>;
}
