import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { SectionContributionsQuery } from '../../sections/section-contributions.query';
import { SectionText } from '../../sections/section.view';
import { viewSection } from '../../sections/view-section';
import { DraftSectionNotFound } from '../domain/draft.errors';
import { DraftContent } from '../draft-content';
import { ReadableDraft } from '../readable-draft';

const SectionPath = z.object({ id: z.uuid(), sectionId: z.string() });
const DraftSectionView = SectionText.extend({
  draft: z.object({ id: z.string(), number: z.int(), frozenOn: z.iso.date() }),
});

@Controller('drafts')
export class ShowDraftSectionController {
  constructor(
    private readonly drafts: ReadableDraft,
    private readonly content: DraftContent,
    private readonly contributions: SectionContributionsQuery,
  ) {}

  @Get(':id/sections/:sectionId')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'One section as it was frozen, each block with its sources, and what the units had said there.',
    summaryVi: 'Một mục đúng như lúc chốt: từng đoạn với căn cứ, và các đơn vị đã nêu gì.',
    answer: DraftSectionView,
  })
  async show(
    @ParsedPath(SectionPath) { id, sectionId }: z.infer<typeof SectionPath>,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof DraftSectionView>> {
    const draft = await this.drafts.get(id, user);
    const { sections, unitNames } = await this.content.of(draft);
    const section = sections.find((one) => one.sectionId === sectionId);
    if (!section) throw new DraftSectionNotFound(draft.number, sectionId);
    const contributions = await this.contributions.ofDraft(id, sectionId);
    return {
      ...viewSection(section, contributions, (unitId) => unitNames[unitId] ?? unitId),
      draft: { id, number: draft.number, frozenOn: draft.frozenOn },
    };
  }
}
