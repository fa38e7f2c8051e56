import { Controller, Get, Param } from '@nestjs/common';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { ConsolidationRepository } from '../../consolidations/domain/consolidation.repository';
import { type Page, pageOf } from '@common/paging/page';
import { ListContributionsQuery } from './list-contributions.query';
import { ContributionView, ListContributions } from './list-contributions.request';

@Controller('consolidations')
export class ListContributionsController {
  constructor(
    private readonly consolidations: ConsolidationRepository,
    private readonly contributions: ListContributionsQuery,
  ) {}

  @Get(':id/contributions')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'Blocks of accepted reports, by section, unit or text; the search ignores diacritics.',
    answer: pageOf(ContributionView),
  })
  async list(
    @Param('id') id: string,
    @ParsedQuery(ListContributions) wish: ListContributions,
  ): Promise<Page<ContributionView>> {
    await this.consolidations.get(id);
    return this.contributions.page(id, wish);
  }
}
