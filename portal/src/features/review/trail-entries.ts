import type { operations } from '@portal/api/wire';
import type { vi } from '@portal/locale/vi';

export type TrailEntry =
  operations['ShowTrail.show']['responses'][200]['content']['application/json']['entries'][number];
export type DeedName = keyof typeof vi.review.deed;

const deeds: readonly DeedName[] = [
  'accepted',
  'begun',
  'blocks-placed',
  'cover-saved',
  'entered',
  'file-attached',
  'file-removed',
  'indicators-saved',
  'recalled',
  'remark-answered',
  'remark-rewritten',
  'remark-settled',
  'remark-withdrawn',
  'remark-written',
  'returned',
  'secret-file-refused',
  'section-saved',
  'submitted',
  'word-imported',
];

/** The word for what was done; null for a deed that has none yet, which is shown as it is called in the trail. */
export function nameOfDeed({ entry }: TrailEntry): DeedName | null {
  return deeds.find((name) => entry.action === `report.${name}`) ?? null;
}

/** Why it was done, where a reason was given. */
export function reasonOf({ entry: { after } }: TrailEntry): string | null {
  if (typeof after !== 'object' || after === null || !('reason' in after)) return null;
  return typeof after.reason === 'string' ? after.reason : null;
}
