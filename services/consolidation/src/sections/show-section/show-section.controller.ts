import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Note } from '@common/contracts/document-ast';
import { DraftBlock, Source } from '@common/contracts/draft-snapshot';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { SectionNotFound } from '../../consolidations/domain/consolidation.errors';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import { UnitCopies } from '../../units/unit-copies';
import { mergeSection } from '../domain/merge-section';
import { reasonsUnused } from '../domain/set-aside';
import { SectionContributionsQuery } from '../section-contributions.query';

const SectionPath = z.object({ id: z.uuid(), sectionId: z.string() });
const SectionView = z.object({
  sectionId: z.string(),
  number: z.string(),
  title: z.string(),
  units: z.int(),
  contributions: z.int(),
  blocks: z.array(DraftBlock),
  notes: z.array(Note),
  /** Contributions that are not in the text, with the reason. */
  unused: z.array(z.object({ source: Source, why: z.enum(reasonsUnused) })),
  /** Names of the units among the sources. */
  unitNames: z.record(z.string(), z.string()),
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
    summary: 'The merged text of one section, each block with the contributions it rests on.',
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
    const merged = mergeSection(contributions, units);
    const speaking = new Set(contributions.map(({ source }) => source.unitId));
    return {
      sectionId,
      number: section.number,
      title: section.title,
      units: merged.units,
      contributions: contributions.length,
      blocks: [...merged.blocks],
      notes: [...merged.notes],
      unused: [...merged.unused],
      unitNames: Object.fromEntries([...speaking].map((unitId) => [unitId, units.get(unitId)?.name ?? unitId])),
    };
  }
}
