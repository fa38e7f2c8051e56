import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { pageOf, PagingQuery, type Page } from '@common/paging/page';

const ListConsolidations = PagingQuery.extend({ campaignId: z.string().optional() });
const ConsolidationRow = z.object({
  id: z.string(),
  campaignId: z.string(),
  code: z.string(),
  title: z.string(),
  ownerUnitId: z.string(),
  drafts: z.int(),
});

@Controller('consolidations')
export class ListConsolidationsController {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  @Get()
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'Consolidations, one for each campaign, by id.',
    answer: pageOf(ConsolidationRow),
  })
  async list(
    @ParsedQuery(ListConsolidations) { campaignId, cursor, limit }: z.infer<typeof ListConsolidations>,
  ): Promise<Page<z.infer<typeof ConsolidationRow>>> {
    const rows = await this.unitOfWork.query<z.infer<typeof ConsolidationRow>>(
      `select id, id as "campaignId", code, title, owner_unit_id as "ownerUnitId", last_draft as drafts
         from consolidation
        where ($1::text is null or id = $1) and ($2::text is null or id > $2) order by id limit $3`,
      [campaignId ?? null, cursor ?? null, limit + 1],
    );
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null };
  }
}
