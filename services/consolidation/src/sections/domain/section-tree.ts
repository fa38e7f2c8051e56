import { blockText } from '@common/contracts/block-text';
import type { Contribution } from './contribution';

/** A contribution with what hangs under it: text under a heading, items under the line that announces them. */
export type TextNode = Readonly<{ contribution: Contribution; children: TextNode[] }>;

type Open = Readonly<{ depth: number; children: TextNode[] }>;

/** "Cụ thể:", "Trong đó:" say nothing by themselves and stay with the paragraph before them. */
const shortestTopic = 5;

/** One report's blocks of one section, in reading order, as a tree. */
export function sectionTree(contributions: readonly Contribution[]): TextNode[] {
  const roots: TextNode[] = [];
  const open: Open[] = [{ depth: 0, children: roots }];
  for (const contribution of contributions) {
    const depth = depthOf(contribution);
    while (open.at(-1)!.depth >= depth) open.pop();
    const siblings = open.at(-1)!.children;
    const node: TextNode = { contribution, children: [] };
    const before = siblings.at(-1);
    const holder = isBareAnnouncement(contribution) && before?.contribution.kind === 'paragraph' ? before : undefined;
    (holder?.children ?? siblings).push(node);
    if (opens(contribution)) open.push({ depth, children: node.children });
  }
  return roots;
}

/** Headings 1-6, paragraphs 10, items from 21 on; a table stands where a first-level item would. */
function depthOf({ block, kind }: Contribution): number {
  if (kind === 'note') return 10;
  switch (block.type) {
    case 'heading':
      return block.level;
    case 'annex':
      return 1;
    case 'item':
      return 20 + block.level;
    case 'table':
    case 'figure':
      return 21;
    default:
      return 10;
  }
}

function opens({ block, kind }: Contribution): boolean {
  if (kind === 'note') return false;
  if (block.type === 'heading' || block.type === 'annex' || block.type === 'item') return true;
  return block.type === 'paragraph' && announces(block);
}

function isBareAnnouncement({ block }: Contribution): boolean {
  return block.type === 'paragraph' && announces(block) && blockText(block).trim().split(/\s+/).length < shortestTopic;
}

function announces(block: Contribution['block']): boolean {
  return /:\s*$/.test(blockText(block));
}
