/** What of a consolidation may change. */
export const changedParts = ['participation', 'sections', 'drafts', 'documents', 'letters'] as const;
export type ChangedPart = (typeof changedParts)[number];

/** `all`: changes may have been missed, look at everything again. */
export type Change = ChangedPart | 'all';

/** Tells everyone who watches a consolidation that a part of it is no longer what it was. */
export abstract class Changes {
  /** Joins the running unit of work: nobody hears of what was rolled back, and nobody before the commit. */
  abstract tell(consolidationId: string, part: ChangedPart): Promise<void>;
}
