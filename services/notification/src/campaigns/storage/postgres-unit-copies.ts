import { Injectable } from '@nestjs/common';
import type { Unit } from '@common/contracts/unit';
import { UnitCopies } from '../domain/unit-copies';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { UnitCopy } from '../domain/campaign';

const columns = `id, name, short_name as "shortName", parent_id as "parentId", contacts`;
const insert = `
  insert into unit (id, name, short_name, parent_id, contacts)
  select id, name, "shortName", "parentId", contacts
    from jsonb_to_recordset($1::jsonb) as given (id text, name text, "shortName" text, "parentId" text, contacts jsonb)
   order by id`;

@Injectable()
export class PostgresUnitCopies extends UnitCopies {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async save(unit: Unit): Promise<void> {
    await this.unitOfWork.query(
      `${insert} on conflict (id) do update set name = excluded.name, short_name = excluded.short_name,
         parent_id = excluded.parent_id, contacts = excluded.contacts`,
      [JSON.stringify([unit])],
    );
  }

  override async addMissing(units: readonly Unit[]): Promise<void> {
    await this.unitOfWork.query(`${insert} on conflict (id) do nothing`, [JSON.stringify(units)]);
  }

  override async all(): Promise<ReadonlyMap<string, UnitCopy>> {
    const rows = await this.unitOfWork.query<UnitCopy>(`select ${columns} from unit`);
    return new Map(rows.map((unit) => [unit.id, unit]));
  }
}
