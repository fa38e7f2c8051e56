import { Controller, Get } from '@nestjs/common';
import { ownersRead } from '@common/auth/owner-team';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { type Page, pageOf } from '@common/paging/page';
import { UnitCopies } from '../../units/unit-copies';
import { ListConsolidationsQuery } from './list-consolidations.query';
import { ConsolidationRow, ListConsolidations } from './list-consolidations.request';

@Controller('consolidations')
export class ListConsolidationsController {
  constructor(
    private readonly consolidations: ListConsolidationsQuery,
    private readonly units: UnitCopies,
  ) {}

  @Get()
  @Endpoint({
    permission: 'consolidation.read',
    summary: "Consolidations of the campaigns of one's own body, by id.",
    summaryVi: 'Các bản tổng hợp thuộc đợt sơ kết của cơ quan mình, theo mã.',
    answer: pageOf(ConsolidationRow),
  })
  async list(
    @ParsedQuery(ListConsolidations) wish: ListConsolidations,
    @CurrentUser() user: User,
  ): Promise<Page<ConsolidationRow>> {
    return this.consolidations.page(wish, ownersRead(user, await this.units.all()));
  }
}
