import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { newBlockId } from './editor-json';

/** A block's id stays with its text when Enter opens an empty line before it. */
function belongsToNext(node: Node, next: Node | null): boolean {
  return node.isTextblock && node.content.size === 0 && next?.isTextblock === true && next.attrs.id === null;
}

function giveIds(doc: Node, tr: Transaction): Transaction | null {
  const taken = new Set<unknown>();
  const give = (node: Node, at: number, id: unknown) => tr.setNodeMarkup(at, undefined, { ...node.attrs, id });
  let inherited: unknown = null;
  doc.forEach((node, at, index) => {
    const next = index + 1 < doc.childCount ? doc.child(index + 1) : null;
    let id: unknown = inherited ?? node.attrs.id;
    inherited = null;
    if (id !== null && !taken.has(id) && belongsToNext(node, next)) {
      inherited = id;
      id = null;
    }
    if (id === null || taken.has(id)) id = newBlockId();
    taken.add(id);
    if (id !== node.attrs.id) give(node, at, id);
  });
  return tr.docChanged ? tr : null;
}

/** Gives new blocks their id at once, but never in the midst of a composition: the browser would lose the word. */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins() {
    let view: EditorView | null = null;
    return [
      new Plugin({
        view: (opened) => {
          view = opened;
          return {};
        },
        appendTransaction: (transactions, _before, state) => {
          const changed = transactions.some(({ docChanged }) => docChanged);
          return changed && !view?.composing ? giveIds(state.doc, state.tr) : null;
        },
      }),
    ];
  },
});
