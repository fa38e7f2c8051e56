import type { Node } from '@tiptap/pm/model';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { isCounted, nextMarker, signOfLevel } from './markers';

export type BlockKind = Readonly<
  { type: 'paragraph' } | { type: 'heading'; level: number } | { type: 'item'; marker: string | null }
>;

/** The selected text blocks that stand by themselves: those of table cells stay paragraphs. */
export function selectedBlocks({ doc, selection }: EditorState): { node: Node; at: number }[] {
  const found: { node: Node; at: number }[] = [];
  doc.forEach((node, at) => {
    if (node.isTextblock && at < selection.to && at + node.nodeSize > selection.from) found.push({ node, at });
  });
  return found;
}

const labelOf = ({ type, attrs }: Node): string =>
  type.name === 'heading' ? String(attrs.label) : type.name === 'item' ? String(attrs.marker) : '';

/** Makes the selected blocks what `kind` says; a number or letter that stood before one becomes part of its text. */
export const setKind =
  (kind: BlockKind, label: 'becomes text' | 'goes' = 'becomes text'): Command =>
  (state, dispatch) => {
    const blocks = selectedBlocks(state);
    if (blocks.length === 0) return false;
    if (!dispatch) return true;
    const tr = state.tr;
    let marker = kind.type === 'item' ? kind.marker : null;
    for (const { node, at } of blocks) {
      const { id, level } = node.attrs as { id: unknown; level?: number };
      const itemLevel = node.type.name === 'item' ? Number(level) : 1;
      const attrs =
        kind.type === 'item'
          ? { id, level: itemLevel, marker: marker ?? signOfLevel(itemLevel) }
          : { id, ...(kind.type === 'heading' ? { level: kind.level, label: '' } : {}) };
      if (marker !== null) marker = nextMarker(marker);
      const place = tr.mapping.map(at);
      const written = labelOf(node);
      tr.setNodeMarkup(place, state.schema.nodes[kind.type], attrs);
      if (kind.type !== 'item' && label === 'becomes text' && isCounted(written))
        tr.insertText(`${written} `, place + 1);
    }
    dispatch(tr.scrollIntoView());
    return true;
  };

/** Moves the selected items in or out; their sign follows the level. */
export const shiftLevel =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const items = selectedBlocks(state).filter(({ node }) => node.type.name === 'item');
    if (items.length === 0) return false;
    if (dispatch) dispatch(items.reduce((tr, { node, at }) => withLevel(tr, node, at, by), state.tr));
    return true;
  };

function withLevel(tr: Transaction, node: Node, at: number, by: number): Transaction {
  const level = Math.min(Math.max(Number(node.attrs.level) + by, 1), 9);
  const before = String(node.attrs.marker);
  const marker = before === signOfLevel(Number(node.attrs.level)) ? signOfLevel(level) : before;
  return tr.setNodeMarkup(at, undefined, { ...node.attrs, level, marker });
}
