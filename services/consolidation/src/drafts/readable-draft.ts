import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { ReadableConsolidation } from '../consolidations/readable-consolidation';
import type { Draft } from './domain/draft';
import { DraftNotFound } from './domain/draft.errors';
import { DraftsQuery } from './drafts.query';

/** A draft as it is read by somebody of its campaign's owner. */
@Injectable()
export class ReadableDraft {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly drafts: DraftsQuery,
  ) {}

  /** Throws DraftNotFound, and ConsolidationOfAnotherOwner. */
  async get(id: string, user: User): Promise<Draft> {
    const draft = await this.drafts.find(id);
    if (!draft) throw new DraftNotFound(id);
    await this.consolidations.get(draft.campaignId, user);
    return draft;
  }
}
