import { Injectable } from '@nestjs/common';
import type { Unit } from '@common/contracts/unit';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { fold } from '@common/vietnamese/fold';
import { cursorAfter, type Page, pageFrom } from '@common/paging/page';
import { unitColumns } from '../storage/unit-columns';
import type { UnitFilter } from './unit-filter';

const sql = `
  select ${unitColumns} from units
   where valid_from <= $1 and (valid_to is null or valid_to >= $1)
     and ($2::text is null or kind = $2) and ($3::text is null or search_key like $3) and ($4::text is null or parent_id = $4)
     and ($5::integer is null or (position, id) > ($5, $6::text))
   order by position, id limit $7`;

@Injectable()
export class ListUnitsQuery {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly clock: Clock,
  ) {}

  async find({ on, kind, q, parentId, cursor, limit }: UnitFilter): Promise<Page<Unit>> {
    const [position, id] = cursorAfter(cursor, ['number', 'string']);
    const pattern = q ? `%${fold(q).replace(/[%_\\]/g, '\\$&')}%` : null;
    const day = on ?? plainDateOf(this.clock.now());
    const params = [day, kind ?? null, pattern, parentId ?? null, position, id, limit + 1];
    const rows = await this.unitOfWork.query<Unit>(sql, params);
    return pageFrom(rows, limit, (unit) => [unit.order, unit.id]);
  }
}
