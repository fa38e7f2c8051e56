import type { Block } from '@common/contracts/document-ast';

export type Item = Extract<Block, { type: 'item' }>;
export type ItemNode = Readonly<{ item: Item; children: readonly ItemNode[] }>;

/** What is shown one below another: single blocks, and neighbouring items as the tree that their levels tell. */
export type Shown = Exclude<Block, Item> | Readonly<{ type: 'items'; nodes: readonly ItemNode[] }>;

export function withItemTrees(blocks: readonly Block[]): Shown[] {
  const shown: Shown[] = [];
  let items: Item[] = [];
  const close = () => {
    if (items.length > 0) shown.push({ type: 'items', nodes: treeOf(items) });
    items = [];
  };
  for (const block of blocks) {
    if (block.type === 'item') items.push(block);
    else {
      close();
      shown.push(block);
    }
  }
  close();
  return shown;
}

/** Deeper items belong to the one above them, however many levels were left out between. */
function treeOf(items: readonly Item[]): ItemNode[] {
  const nodes: ItemNode[] = [];
  let place = 0;
  while (place < items.length) {
    const item = items[place]!;
    let end = place + 1;
    while (end < items.length && items[end]!.level > item.level) end++;
    nodes.push({ item, children: treeOf(items.slice(place + 1, end)) });
    place = end;
  }
  return nodes;
}
