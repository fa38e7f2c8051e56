import { Injectable } from '@nestjs/common';
import { DraftRepository } from './domain/draft.repository';
import type { Report } from './domain/report';
import { withSent } from './domain/restored-draft';
import { RevisionRepository } from './domain/revision.repository';

/** Puts what was sent last into the draft again, so that the unit mends it instead of writing it anew; no word is lost. */
@Injectable()
export class RestoreDraft {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly revisions: RevisionRepository,
  ) {}

  /** A nil return took nothing of the draft along: what was written there still stands. */
  async execute({ id, revision }: Report): Promise<void> {
    const { nil, ...sent } = await this.revisions.body(id, revision);
    if (nil) return;
    const { sentByName } = await this.revisions.get(id, revision);
    const draft = await this.drafts.get(id);
    const { cover, sections, indicators, unplaced, setAside } = withSent(draft, sent, revision);
    await this.drafts.putSections(id, sections, sentByName);
    await this.drafts.saveCover(id, cover, draft.coverVersion);
    await this.drafts.saveIndicators(id, indicators, draft.indicatorsVersion);
    await this.drafts.putUnplaced(id, unplaced, setAside);
  }
}
