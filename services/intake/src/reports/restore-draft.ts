import { Injectable } from '@nestjs/common';
import { DraftRepository } from './domain/draft.repository';
import type { Report } from './domain/report';
import { RevisionRepository } from './domain/revision.repository';

/** Puts what was sent last into the draft again, so that the unit mends it instead of writing it anew. */
@Injectable()
export class RestoreDraft {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly revisions: RevisionRepository,
  ) {}

  /** A nil return took nothing of the draft along: what was written there still stands. */
  async execute({ id, revision }: Report): Promise<void> {
    const { nil, cover, sections, indicators, unplaced } = await this.revisions.body(id, revision);
    if (nil) return;
    const { sentByName } = await this.revisions.get(id, revision);
    const { coverVersion, indicatorsVersion, setAside } = await this.drafts.get(id);
    await this.drafts.keepOnly(
      id,
      sections.map(({ sectionId }) => sectionId),
    );
    await this.drafts.putSections(id, sections, sentByName);
    await this.drafts.saveCover(id, cover, coverVersion);
    await this.drafts.saveIndicators(id, indicators, indicatorsVersion);
    await this.drafts.putUnplaced(id, unplaced, setAside);
  }
}
