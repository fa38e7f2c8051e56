import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Source } from '@common/contracts/draft-snapshot';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { SectionNotFound } from '../../consolidations/domain/consolidation.errors';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import { UnitCopies } from '../../units/unit-copies';
import { mergeSection } from '../domain/merge-section';
import { reasonsUnused } from '../domain/set-aside';
import { SectionContributionsQuery } from '../section-contributions.query';
import { SectionText } from '../section.view';
import { viewSection } from '../view-section';

const SectionPath = z.object({ id: z.uuid(), sectionId: z.string() });
const SectionView = SectionText.extend({
  /** Contributions that are not in the text, with the reason. */
  unused: z.array(z.object({ source: Source, why: z.enum(reasonsUnused) })),
});

@Controller('consolidations')
export class ShowSectionController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly contributions: SectionContributionsQuery,
    private readonly units: UnitCopies,
  ) {}

  @Get(':id/sections/:sectionId')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'The merged text of one section, each block with its sources, and what each unit says there.',
    summaryVi: 'Nội dung tổng hợp của một mục, từng đoạn với căn cứ, và từng đơn vị nêu gì.',
    answer: SectionView,
  })
  async show(
    @ParsedPath(SectionPath) { id, sectionId }: z.infer<typeof SectionPath>,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof SectionView>> {
    const { campaign } = await this.consolidations.get(id, user);
    const section = campaign.outline.sections.find((one) => one.id === sectionId);
    if (!section) throw new SectionNotFound(sectionId, campaign.outline.code);
    const [contributions, units] = await Promise.all([this.contributions.of(id, sectionId), this.units.all()]);
    const { unused, ...merged } = mergeSection(contributions, units);
    const { number, title } = section;
    const text = { sectionId, number, title, ...merged };
    const nameOf = (unitId: string) => units.get(unitId)?.name ?? unitId;
    return { ...viewSection(text, contributions, nameOf), unused: [...unused] };
  }
}
