import { Injectable } from '@nestjs/common';
import type { Unit } from '@common/contracts/unit';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { fold } from '@common/vietnamese/fold';
import type { Succession } from '../domain/succession';
import { UnitRepository } from '../domain/unit.repository';
import { unitColumns } from './unit-columns';

@Injectable()
export class SqlUnitRepository extends UnitRepository {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async find(id: string): Promise<Unit | null> {
    return (await this.findMany([id]))[0] ?? null;
  }

  override findMany(ids: readonly string[]): Promise<Unit[]> {
    return this.unitOfWork.query<Unit>(`select ${unitColumns} from units where id = any ($1)`, [ids]);
  }

  override all(): Promise<Unit[]> {
    return this.unitOfWork.query<Unit>(`select ${unitColumns} from units order by position, id`);
  }

  override async save(units: readonly Unit[]): Promise<void> {
    const rows = units.map((unit) => ({ ...unit, searchKey: searchKeyOf(unit) }));
    await this.unitOfWork.query(
      `insert into units (id, code, kind, capacity, name, short_name, aliases, parent_id, position, valid_from, valid_to, contacts, search_key)
       select id, code, kind, capacity, name, "shortName", aliases, "parentId", "order", "validFrom", "validTo", contacts, "searchKey"
         from jsonb_to_recordset($1::jsonb) as unit (id text, code text, kind text, capacity text, name text,
           "shortName" text, aliases jsonb, "parentId" text, "order" integer, "validFrom" date, "validTo" date,
           contacts jsonb, "searchKey" text)
       on conflict (id) do update set code = excluded.code, kind = excluded.kind, capacity = excluded.capacity,
         name = excluded.name, short_name = excluded.short_name, aliases = excluded.aliases,
         parent_id = excluded.parent_id, position = excluded.position, valid_from = excluded.valid_from,
         valid_to = excluded.valid_to, contacts = excluded.contacts, search_key = excluded.search_key`,
      [JSON.stringify(rows)],
    );
  }

  override successions(): Promise<Succession[]> {
    return this.unitOfWork.query<Succession>(
      `select from_unit_id as "fromUnitId", to_unit_id as "toUnitId", on_day::text as "on", kind, share
         from unit_successions order by on_day, from_unit_id, to_unit_id`,
    );
  }

  override async saveSuccessions(successions: readonly Succession[]): Promise<number> {
    const inserted = await this.unitOfWork.query(
      `insert into unit_successions (from_unit_id, to_unit_id, on_day, kind, share)
       select "fromUnitId", "toUnitId", "on", kind, share from jsonb_to_recordset($1::jsonb)
         as succession ("fromUnitId" text, "toUnitId" text, "on" date, kind text, share double precision)
       on conflict do nothing returning from_unit_id`,
      [JSON.stringify(successions)],
    );
    return inserted.length;
  }
}

/** What a person types to find the unit: names, abbreviations and code, without diacritics. */
function searchKeyOf({ name, shortName, aliases, code }: Unit): string {
  return fold([name, shortName, ...aliases, code].join(' | '));
}
