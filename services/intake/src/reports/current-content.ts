import { Injectable } from '@nestjs/common';
import { OutlineRepository } from '../outlines/domain/outline.repository';
import { type Draft, DraftRepository } from './domain/draft.repository';
import type { Report } from './domain/report';
import { inOutlineOrder } from './domain/report-content';
import { RevisionRepository } from './domain/revision.repository';

const written = ['drafting', 'in-endorsement', 'returned'];

/** What a report says now: its draft while it is written, else what was sent last; sections in the outline's order. */
@Injectable()
export class CurrentContent {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly revisions: RevisionRepository,
    private readonly outlines: OutlineRepository,
  ) {}

  async of({ id, status, revision, outline: name }: Report): Promise<Draft> {
    const outline = await this.outlines.get(name);
    const draft = await this.drafts.get(id);
    if (written.includes(status)) return { ...draft, sections: inOutlineOrder(draft.sections, outline) };
    const { sentByName, enteredAt } = await this.revisions.get(id, revision);
    const { sections, cover, indicators, unplaced } = await this.revisions.body(id, revision);
    const sent = sections.map((section) => ({ ...section, version: 0, savedBy: sentByName, savedAt: enteredAt }));
    return { ...draft, sections: sent, cover, indicators, unplaced };
  }
}
