import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { cleanPasted } from './clean-pasted';

/** Cells hold paragraphs: what is pasted into one becomes paragraphs, its marker text. */
function asParagraphs({ content, openStart, openEnd }: Slice): Slice {
  const nodes: Node[] = [];
  content.forEach((node) => {
    const { schema } = node.type;
    const label = String(node.attrs.marker ?? node.attrs.label ?? '');
    if (!['item', 'heading'].includes(node.type.name)) nodes.push(node);
    else {
      const text = label ? Fragment.from(schema.text(`${label} `)).append(node.content) : node.content;
      nodes.push(schema.nodes.paragraph!.create(null, text));
    }
  });
  return new Slice(Fragment.fromArray(nodes), openStart, openEnd);
}

export const PasteCleaning = Extension.create({
  name: 'pasteCleaning',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        transformPastedHTML: cleanPasted,
        transformPasted: (slice, view) => (view.state.selection.$from.depth > 1 ? asParagraphs(slice) : slice),
      },
    }),
  ],
});
