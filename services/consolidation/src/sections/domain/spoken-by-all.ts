import type { Block } from '@common/contracts/document-ast';
import { carried } from './carried-notes';
import { commonRuns } from './common-wording';
import { type Contribution, countUnits, inOfficialOrder, type NamedUnit, type UnitNames } from './contribution';
import type { MergedText } from './merged-text';
import type { TextNode } from './section-tree';

/** The first wording in official order; where several units share it, without the first one's own name. */
export function spokenByAll(nodes: readonly TextNode[], units: UnitNames): MergedText {
  const from = inOfficialOrder(nodes.map(({ contribution }) => contribution));
  const first = from[0]!;
  const shared = countUnits(from.map(({ source }) => source)) > 1;
  const block = shared ? inCommonWording(first, units.get(first.source.unitId)) : first.block;
  return { ...carried(first, block), from, below: nodes.flatMap(({ children }) => children) };
}

function inCommonWording({ block }: Contribution, unit: NamedUnit | undefined): Block {
  if (block.type !== 'paragraph' && block.type !== 'item' && block.type !== 'heading') return block;
  return { ...block, runs: commonRuns(block.runs, unit) };
}
