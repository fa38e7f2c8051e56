import type { UnitNames } from './contribution';
import { groupBy } from './group-by';
import type { TextNode } from './section-tree';
import { exactKey, type Statement, statementOf } from './statement';

/** Nodes with equal words and numbers; `first` is the place of the first of them. */
export type SameText = Readonly<{ statement: Statement; first: number; nodes: readonly TextNode[] }>;

export function sameTexts(nodes: readonly TextNode[], units: UnitNames): SameText[] {
  const placed = nodes.map((node, place) => ({
    node,
    place,
    statement: statementOf(node.contribution, units.get(node.contribution.source.unitId)),
  }));
  return [...groupBy(placed, ({ statement }) => exactKey(statement)).values()].map((same) => ({
    statement: same[0]!.statement,
    first: same[0]!.place,
    nodes: same.map(({ node }) => node),
  }));
}
