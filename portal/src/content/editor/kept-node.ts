import type { Block } from '@common/contracts/document-ast';
import { Node } from '@tiptap/core';
import { blockId } from './text-nodes';

/** Words for a block that the editor keeps as it is. */
export type NameKept = (block: Block) => string;

const kinds = ['figure', 'annex', 'page-break'];

function read(element: HTMLElement): Block | null {
  try {
    const block = JSON.parse(element.getAttribute('data-kept') ?? '') as Block;
    return kinds.includes(block.type) ? block : null;
  } catch {
    return null;
  }
}

/** Pictures, annexes and page breaks: seen, moved and deleted as one piece, never changed inside. */
export const keptNode = (nameOf: NameKept) =>
  Node.create({
    name: 'kept',
    group: 'block',
    atom: true,
    selectable: true,
    addAttributes: () => ({ ...blockId, block: { default: null, rendered: false } }),
    parseHTML: () => [
      {
        tag: 'div[data-kept]',
        getAttrs: (element) => {
          const block = read(element);
          return block && { block };
        },
      },
    ],
    renderHTML: ({ node }) => {
      const block = node.attrs.block as Block;
      return ['div', { 'data-kept': JSON.stringify(block), contenteditable: 'false' }, nameOf(block)];
    },
  });
