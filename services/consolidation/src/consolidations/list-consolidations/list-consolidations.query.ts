import { Injectable } from '@nestjs/common';
import { cursorAfter, type Page, pageFrom } from '@common/paging/page';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { ConsolidationRow, ListConsolidations } from './list-consolidations.request';

@Injectable()
export class ListConsolidationsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** By id; only those of `owners`, where it is not null. */
  async page(
    { campaignId, cursor, limit }: ListConsolidations,
    owners: string[] | null,
  ): Promise<Page<ConsolidationRow>> {
    const [after] = cursorAfter(cursor, ['string']);
    const rows = await this.unitOfWork.query<ConsolidationRow>(
      `select id, id as "campaignId", code, title, owner_unit_id as "ownerUnitId", last_draft as drafts
         from consolidation
        where ($1::text is null or id = $1) and ($2::text is null or id > $2)
          and ($4::text[] is null or owner_unit_id = any ($4))
        order by id limit $3`,
      [campaignId ?? null, after, limit + 1, owners],
    );
    return pageFrom(rows, limit, ({ id }) => [id]);
  }
}
