import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '../persistence/typeorm-unit-of-work';
import type { AuditChain } from './audit';

export type RecordedEntry = Readonly<{ seq: number; hash: string; entry: unknown }>;

export type WantedEntries = Readonly<{
  limit: number;
  /** Those before this place in the chain only. */
  before?: number | null;
  /** Actions that are left out. */
  without?: readonly string[];
}>;

const newestFirst = `
  select seq, hash, entry from audit
   where kind = $1 and id = $2 and ($3::bigint is null or seq < $3)
     and coalesce(entry::jsonb ->> 'action', '') <> all ($4::text[])
   order by seq desc limit $5`;

/** Entries and head by one statement, hence of one instant: an entry written meanwhile is in both or in neither. */
const chainHolds = `
  with entries as (
    select seq, hash, seq = row_number() over chain and
           hash = encode(sha256(convert_to(lag(hash, 1, '') over chain || entry, 'UTF8')), 'hex') as linked
      from audit where kind = $1 and id = $2 window chain as (order by seq)
  ), last as (select seq, hash from entries order by seq desc limit 1),
     head as (select seq, hash from audit_chain where kind = $1 and id = $2)
  select coalesce((select bool_and(linked) from entries), true)
     and (select count(*) from last) = (select count(*) from head)
     and not exists (select from last, head where (last.seq, last.hash) <> (head.seq, head.hash)) as holds`;

/** Reads a chain, and checks it. */
@Injectable()
export class AuditTrail {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** The newest first. */
  async entries({ kind, id }: AuditChain, { limit, before = null, without = [] }: WantedEntries) {
    const rows = await this.unitOfWork.query<{ seq: string; hash: string; entry: string }>(newestFirst, [
      ...[kind, id, before, without, limit],
    ]);
    return rows.map(({ seq, hash, entry }): RecordedEntry => ({ seq: Number(seq), hash, entry: JSON.parse(entry) }));
  }

  /** False if an entry or the head was tampered with. All of the chain is hashed, where it lies. */
  async isIntact({ kind, id }: AuditChain): Promise<boolean> {
    const [chain] = await this.unitOfWork.query<{ holds: boolean }>(chainHolds, [kind, id]);
    return chain!.holds;
  }
}
