import { Injectable } from '@nestjs/common';
import { unitsOf, type User } from '@common/auth/user';
import { VisibleCampaigns } from '../domain/visible-campaigns';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';

@Injectable()
export class PostgresVisibleCampaigns extends VisibleCampaigns {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async of(user: User): Promise<string[] | null> {
    if (user.pairs.some(({ role }) => role === 'admin')) return null;
    const rows = await this.unitOfWork.query<{ id: string }>(
      `with recursive above as (
         select id, parent_id from unit where id = any($1)
         union select u.id, u.parent_id from unit u join above on u.id = above.parent_id),
       below as (
         select id from unit where id = any($1) union select u.id from unit u join below on u.parent_id = below.id)
       select id from campaign where owner_unit_id in (select id from above union select id from below union select unnest($1::text[]))`,
      [unitsOf(user, 'editor', 'viewer')],
    );
    return rows.map(({ id }) => id);
  }
}
