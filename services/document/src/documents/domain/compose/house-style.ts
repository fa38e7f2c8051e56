import type { Block, Run } from '@common/contracts/document-ast';

const tickBox = /[☐☑☒✓✔]/u;
const emphases = ['b', 'i', 'u'] as const;

/**
 * Contributed text in the paper's own manner: dashes and pluses for whatever marks the reports used (a list merged from
 * many has no running numbers), and no emphasis that covers a whole paragraph, which was the report's layout.
 */
export function inHouseStyle(block: Block): Block {
  if (block.type === 'item') return { ...block, marker: markerOf(block.marker, block.level), runs: evened(block.runs) };
  return block.type === 'paragraph' ? { ...block, runs: evened(block.runs) } : block;
}

function markerOf(marker: string, level: number): string {
  if (tickBox.test(marker)) return marker;
  return level === 1 ? '-' : '+';
}

function evened(runs: readonly Run[]): Run[] {
  const worded = runs.filter(({ text }) => text.trim() !== '');
  const everywhere = emphases.filter((emphasis) => worded.length > 0 && worded.every((run) => run[emphasis]));
  return runs.map((run) => Object.fromEntries(Object.entries(run).filter(([name]) => !isAny(everywhere, name))) as Run);
}

function isAny(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
