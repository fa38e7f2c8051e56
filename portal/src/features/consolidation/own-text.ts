import type { Consolidation } from './consolidation.api';

type Section = Consolidation['sections'][number];

/** A leaf has text of its own; a section that groups others has it where units wrote an introduction. */
export function hasOwnText({ leaf, contributions }: Pick<Section, 'leaf' | 'contributions'>): boolean {
  return leaf || contributions > 0;
}
