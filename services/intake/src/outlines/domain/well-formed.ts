import type { Outline } from '@common/contracts/outline';
import { OutlineNotWellFormed } from './outline.errors';

/** Refuses an outline whose tree does not hold: ids once, parents before children, text only in leaves. */
export function requireWellFormed({ sections }: Outline): void {
  const seen = new Set<string>();
  const parents = new Set(sections.map(({ parentId }) => parentId));
  const faulty = sections.filter(({ id, parentId, leaf }) => {
    const holds = !seen.has(id) && (parentId === null || seen.has(parentId)) && leaf !== parents.has(id);
    seen.add(id);
    return !holds;
  });
  if (faulty.length > 0) throw new OutlineNotWellFormed(faulty.map(({ id }) => id));
}
