import { Injectable } from '@nestjs/common';
import { sha256 } from '../contracts/canonical-json';
import { TypeOrmUnitOfWork } from '../persistence/typeorm-unit-of-work';
import type { AuditChain } from './audit';

export type RecordedEntry = Readonly<{ seq: number; hash: string; entry: unknown }>;
export type Trail = Readonly<{ entries: RecordedEntry[]; intact: boolean }>;

/** Reads a chain and checks it: `intact` is false when an entry or the head was tampered with. */
@Injectable()
export class AuditTrail {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  async of({ kind, id }: AuditChain): Promise<Trail> {
    const rows = await this.unitOfWork.query<{ seq: string; hash: string; entry: string }>(
      'select seq, hash, entry from audit where kind = $1 and id = $2 order by audit.seq',
      [kind, id],
    );
    const [head] = await this.unitOfWork.query<{ seq: string; hash: string }>(
      'select seq, hash from audit_chain where kind = $1 and id = $2',
      [kind, id],
    );
    let previous = '';
    const linked = rows.every((row, index) => {
      const expected = sha256(previous + row.entry);
      previous = row.hash;
      return row.hash === expected && Number(row.seq) === index + 1;
    });
    const headHolds = head ? Number(head.seq) === rows.length && head.hash === previous : rows.length === 0;
    return {
      entries: rows.map((row) => ({ seq: Number(row.seq), hash: row.hash, entry: JSON.parse(row.entry) })),
      intact: linked && headHolds,
    };
  }
}
