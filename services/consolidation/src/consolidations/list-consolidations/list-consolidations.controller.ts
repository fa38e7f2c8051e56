import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { ownersRead } from '@common/auth/owner-team';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { cursorAfter, pageFrom, pageOf, PagingQuery, type Page } from '@common/paging/page';
import { UnitCopies } from '../../units/unit-copies';

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
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly units: UnitCopies,
  ) {}

  @Get()
  @Endpoint({
    permission: 'consolidation.read',
    summary: "Consolidations of the campaigns of one's own body, by id.",
    answer: pageOf(ConsolidationRow),
  })
  async list(
    @ParsedQuery(ListConsolidations) { campaignId, cursor, limit }: z.infer<typeof ListConsolidations>,
    @CurrentUser() user: User,
  ): Promise<Page<z.infer<typeof ConsolidationRow>>> {
    const [after] = cursorAfter(cursor, ['string']);
    const owners = ownersRead(user, await this.units.all());
    const rows = await this.unitOfWork.query<z.infer<typeof ConsolidationRow>>(
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
