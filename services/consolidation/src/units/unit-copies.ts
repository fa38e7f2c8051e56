import { Injectable } from '@nestjs/common';
import type { Unit } from '@common/contracts/unit';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';

export type UnitCopy = Readonly<{
  id: string;
  /** The official code; null where the unit has not been told of since codes are kept. */
  code: string | null;
  kind: string;
  name: string;
  shortName: string;
  parentId: string | null;
  order: number;
}>;

/** Our read copy of the unit tree. */
@Injectable()
export class UnitCopies {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** `sequence` is the event's; an older state changes nothing. A campaign's snapshot (0) only fills gaps. */
  async keep(units: readonly Unit[], sequence: number): Promise<void> {
    await this.unitOfWork.query(
      `insert into unit_copy as known (id, sequence, code, kind, name, short_name, parent_id, sort_order)
       select distinct on (id) id, $2::bigint, code, kind, name, "shortName", "parentId", "order" from jsonb_to_recordset($1::jsonb)
         as unit (id text, code text, kind text, name text, "shortName" text, "parentId" text, "order" integer)
       on conflict (id) do update
         set sequence = excluded.sequence, code = excluded.code, kind = excluded.kind, name = excluded.name,
             short_name = excluded.short_name, parent_id = excluded.parent_id, sort_order = excluded.sort_order
         where known.sequence < excluded.sequence`,
      [JSON.stringify(units), sequence],
    );
  }

  /** Every unit by id. The whole tree is about 300 rows. */
  async all(): Promise<ReadonlyMap<string, UnitCopy>> {
    const rows = await this.unitOfWork.query<UnitCopy>(
      `select id, code, kind, name, short_name as "shortName", parent_id as "parentId", sort_order as "order" from unit_copy`,
    );
    return new Map(rows.map((unit) => [unit.id, unit]));
  }
}
