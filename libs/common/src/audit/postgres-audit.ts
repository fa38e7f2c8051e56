import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../contracts/canonical-json';
import { currentCorrelationId } from '../logging/correlation';
import { TypeOrmUnitOfWork } from '../persistence/typeorm-unit-of-work';
import { Clock } from '../time/clock';
import { Audit, type AuditEntry } from './audit';

/** hash(n) = SHA-256(hash(n-1) ‖ entry as text); the chain's head holds the last hash. */
const append = `
  with head as (
    insert into audit_chain as chain (kind, id, seq, hash)
    values ($1, $2, 1, encode(sha256(convert_to($3, 'UTF8')), 'hex'))
    on conflict (kind, id) do update
      set seq = chain.seq + 1, hash = encode(sha256(convert_to(chain.hash || $3, 'UTF8')), 'hex')
    returning seq, hash)
  insert into audit (kind, id, seq, entry, hash) select $1, $2, seq, $3, hash from head`;

@Injectable()
export class PostgresAudit extends Audit {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async record({ chain, ...what }: AuditEntry): Promise<void> {
    const entry = canonicalJson({
      ...what,
      requestId: currentCorrelationId(),
      at: this.clock.now().toISOString(),
      recordedAt: new Date().toISOString(),
    });
    await this.unitOfWork.run(() => this.unitOfWork.prepared('audit-append', append, [chain.kind, chain.id, entry]));
  }
}
