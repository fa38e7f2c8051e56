import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Suppressions } from '../domain/suppressions';

const days = 30;

@Injectable()
export class PostgresSuppressions extends Suppressions {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async add(addresses: readonly string[], reason: string): Promise<void> {
    if (addresses.length === 0) return;
    await this.unitOfWork.query(
      `insert into suppression (address, reason, until) select lower(address), $2, now() + interval '${days} days' from unnest($1::text[]) address
       on conflict (address) do update set reason = excluded.reason, until = excluded.until`,
      [addresses, reason],
    );
  }

  override async all(): Promise<ReadonlySet<string>> {
    const rows = await this.unitOfWork.query<{ address: string }>(
      'select address from suppression where until > now()',
    );
    return new Set(rows.map(({ address }) => address));
  }
}
