import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import { UnitCopies } from '../../units/unit-copies';
import { contributionsByUnit } from '../domain/contributions-by-unit';
import { SectionContributionsQuery } from '../section-contributions.query';
import { UnitContributions } from '../section.view';

const ConsolidationPath = z.object({ id: z.uuid() });
const UnplacedView = z.object({ byUnit: z.array(UnitContributions) });

@Controller('consolidations')
export class ShowUnplacedController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly contributions: SectionContributionsQuery,
    private readonly units: UnitCopies,
  ) {}

  @Get(':id/unplaced')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'What accepted reports say outside every section of the outline, by unit; no draft rests on it.',
    summaryVi: 'Nội dung các báo cáo đã tiếp nhận nêu ngoài mọi mục của đề cương, theo đơn vị; không có trong dự thảo.',
    answer: UnplacedView,
  })
  async show(
    @ParsedPath(ConsolidationPath) { id }: z.infer<typeof ConsolidationPath>,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof UnplacedView>> {
    await this.consolidations.get(id, user);
    const [contributions, units] = await Promise.all([this.contributions.unplaced(id), this.units.all()]);
    const byUnit = contributionsByUnit(contributions, []);
    return { byUnit: byUnit.map((one) => ({ ...one, unitName: units.get(one.unitId)?.name ?? one.unitId })) };
  }
}
