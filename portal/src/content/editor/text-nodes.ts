import { mergeAttributes, Node } from '@tiptap/core';
import { Paragraph as PlainParagraph } from '@tiptap/extension-paragraph';

/** Blocks are copied without their id: what is pasted is new. */
export const blockId = { id: { default: null, rendered: false, keepOnSplit: false } };
const shown = (name: string, start: string | number) => ({
  default: start,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? start,
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: attributes[name] }),
});
const level = (start: number) => ({
  ...shown('level', start),
  parseHTML: (element: HTMLElement) => Number(element.getAttribute('data-level') ?? start),
});

export const Paragraph = PlainParagraph.extend({ addAttributes: () => blockId });

/** `label` is its number as written; a title of a level that the toolbar does not offer keeps it. */
export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...blockId, level: level(2), label: { ...shown('label', ''), keepOnSplit: false } }),
  parseHTML: () => [
    ...['h1', 'h2'].map((tag) => ({ tag })),
    ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({
      tag,
      getAttrs: (element: HTMLElement) => ({ level: Number(element.getAttribute('data-level') ?? 3) }),
    })),
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    `h${Math.min(Number(node.attrs.level) + 1, 6)}`,
    mergeAttributes(HTMLAttributes),
    0,
  ],
});

/** Items stand one below another with a level and a marker, as in the content format. */
export const Item = Node.create({
  name: 'item',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...blockId, level: level(1), marker: shown('marker', '-') }),
  parseHTML: () => [{ tag: 'p[data-marker]', priority: 1100 }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes), 0],
});
