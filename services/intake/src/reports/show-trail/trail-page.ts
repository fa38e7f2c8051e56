import type { RecordedEntry, Trail } from '@common/audit/audit-trail';
import { pageFrom } from '@common/paging/page';

export type TrailPage = Trail & Readonly<{ nextCursor: string | null }>;

type Wanted = Readonly<{ before: number; limit: number; savings: 'with' | 'without' }>;

const savings = ['section', 'cover', 'indicators'].map((part) => `report.${part}-saved`).concat('report.blocks-placed');

/** The last entries before a place in the chain; whether it is intact was judged of all of it. */
export function pageOfTrail({ entries, intact }: Trail, { before, limit, savings: wanted }: Wanted): TrailPage {
  const found = entries.filter((one) => one.seq < before && (wanted === 'with' || !isSaving(one))).toReversed();
  const { items, nextCursor } = pageFrom(found, limit, ({ seq }) => [seq]);
  return { entries: items.toReversed(), intact, nextCursor };
}

function isSaving({ entry }: RecordedEntry): boolean {
  const { action } = entry as { action?: unknown };
  return typeof action === 'string' && savings.includes(action);
}
