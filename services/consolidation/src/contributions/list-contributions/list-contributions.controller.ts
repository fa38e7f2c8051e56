import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath, ParsedQuery } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import { type Page, pageOf } from '@common/paging/page';
import { ListContributionsQuery } from './list-contributions.query';
import { ContributionView, ListContributions } from './list-contributions.request';

@Controller('consolidations')
export class ListContributionsController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly contributions: ListContributionsQuery,
  ) {}

  @Get(':id/contributions')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'Blocks of accepted reports, by section, unit or text; the search ignores diacritics.',
    summaryVi: 'Các đoạn của báo cáo đã tiếp nhận, theo mục, đơn vị hoặc nội dung; tìm không cần dấu.',
    answer: pageOf(ContributionView),
  })
  async list(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedQuery(ListContributions) wish: ListContributions,
    @CurrentUser() user: User,
  ): Promise<Page<ContributionView>> {
    await this.consolidations.get(id, user);
    return this.contributions.page(id, wish);
  }
}
