import { blockText } from '@common/contracts/block-text';
import type { Block } from '@common/contracts/document-ast';
import { carried, withNotesOfAll } from './carried-notes';
import { commonRuns, commonWording } from './common-wording';
import { type Contribution, countUnits, inOfficialOrder, type UnitNames } from './contribution';
import type { MergedText } from './merged-text';
import type { TextNode } from './section-tree';

/**
 * One wording for all: the first in official order that names no unit, else the first one without its unit's name. What
 * only one unit says stays as it is written.
 */
export function spokenByAll(nodes: readonly TextNode[], units: UnitNames): MergedText {
  const from = inOfficialOrder(nodes.map(({ contribution }) => contribution));
  const shared = countUnits(from.map(({ source }) => source)) > 1;
  const unnamed = from.find(({ block, source }) => {
    const text = blockText(block);
    return commonWording(text, units.get(source.unitId)) === text;
  });
  const chosen = (shared ? unnamed : undefined) ?? from[0]!;
  const block = shared ? inCommonWording(chosen, units) : chosen.block;
  return { ...withNotesOfAll(carried(chosen, block), from), from, below: nodes.flatMap(({ children }) => children) };
}

function inCommonWording({ block, source }: Contribution, units: UnitNames): Block {
  if (block.type !== 'paragraph' && block.type !== 'item' && block.type !== 'heading') return block;
  return { ...block, runs: commonRuns(block.runs, units.get(source.unitId)) };
}
