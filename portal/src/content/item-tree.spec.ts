import type { Block } from '@common/contracts/document-ast';
import { type ItemNode, withItemTrees } from './item-tree';

const item = (id: string, level: number): Block => ({ type: 'item', id, level, marker: '-', runs: [] });
const paragraph: Block = { type: 'paragraph', id: 'p', runs: [] };

function shape(nodes: readonly ItemNode[]): unknown[] {
  return nodes.map(({ item: { id }, children }) => (children.length > 0 ? [id, shape(children)] : id));
}

function shown(...blocks: Block[]): unknown[] {
  return withItemTrees(blocks).map((each) => (each.type === 'items' ? shape(each.nodes) : each.id));
}

describe('neighbouring items', () => {
  it('become a tree by their levels', () => {
    expect(shown(item('a', 1), item('b', 2), item('c', 2), item('d', 1))).toEqual([[['a', ['b', 'c']], 'd']]);
  });

  it('may leave out levels or begin deep, and none is lost', () => {
    expect(shown(item('a', 3), item('b', 1), item('c', 4), item('d', 2))).toEqual([['a', ['b', ['c', 'd']]]]);
  });

  it('are two lists where a paragraph stands between', () => {
    expect(shown(item('a', 1), paragraph, item('b', 1))).toEqual([['a'], 'p', ['b']]);
  });
});
