import { Mark, mergeAttributes } from '@tiptap/core';

const script = (name: 'superscript' | 'subscript', tag: 'sup' | 'sub', key: string) =>
  Mark.create({
    name,
    excludes: 'superscript subscript',
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) };
    },
  });

export const Superscript = script('superscript', 'sup', 'Mod-.');
export const Subscript = script('subscript', 'sub', 'Mod-,');

/** Stands on the one character that shows a footnote; what is typed beside it is plain text again. */
export const NoteMark = Mark.create({
  name: 'note',
  inclusive: false,
  excludes: 'note',
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-note'),
      renderHTML: ({ id }) => ({ 'data-note': id as string }),
    },
    text: { default: '', rendered: false },
  }),
  parseHTML: () => [{ tag: 'span[data-note]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes), 0],
});
