import { Injectable } from '@nestjs/common';
import { sha256 } from '../contracts/canonical-json';
import { TypeOrmUnitOfWork } from '../persistence/typeorm-unit-of-work';
import type { AuditChain } from './audit';

export type RecordedEntry = Readonly<{ seq: number; hash: string; entry: unknown }>;
export type Trail = Readonly<{ entries: RecordedEntry[]; intact: boolean }>;

type Row = Readonly<{
  seq: string | null;
  hash: string;
  entry: string;
  headSeq: string | null;
  headHash: string | null;
}>;

/** Entries and head by one statement, hence of one instant: an entry written meanwhile is in both or in neither. */
const entriesAndHead = `
  select entries.seq, entries.hash, entries.entry, head.seq as "headSeq", head.hash as "headHash"
    from (select * from audit where kind = $1 and id = $2) entries
    full join (select * from audit_chain where kind = $1 and id = $2) head using (kind, id)
   order by entries.seq`;

/** Reads a chain and checks it: `intact` is false when an entry or the head was tampered with. */
@Injectable()
export class AuditTrail {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  async of({ kind, id }: AuditChain): Promise<Trail> {
    const found = await this.unitOfWork.query<Row>(entriesAndHead, [kind, id]);
    const rows = found.filter(({ seq }) => seq !== null);
    let previous = '';
    const linked = rows.every((row, index) => {
      const expected = sha256(previous + row.entry);
      previous = row.hash;
      return row.hash === expected && Number(row.seq) === index + 1;
    });
    const headHolds = found.every(
      ({ headSeq, headHash }) => Number(headSeq ?? 0) === rows.length && headHash === previous,
    );
    return {
      entries: rows.map((row) => ({ seq: Number(row.seq), hash: row.hash, entry: JSON.parse(row.entry) })),
      intact: linked && headHolds,
    };
  }
}
