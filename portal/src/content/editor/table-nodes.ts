import { mergeAttributes } from '@tiptap/core';
import {
  Table as PlainTable,
  TableCell as PlainCell,
  TableHeader as PlainHeader,
  TableRow,
} from '@tiptap/extension-table';
import { blockId } from './text-nodes';

/** Tables without widths or styles; cells hold paragraphs only. */
const Table = PlainTable.extend({
  addAttributes: () => ({
    ...blockId,
    caption: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-caption'),
      renderHTML: ({ caption }: Record<string, unknown>) => (caption ? { 'data-caption': caption } : {}),
    },
    source: { default: null, rendered: false },
  }),
  renderHTML: ({ HTMLAttributes }) => ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]],
}).configure({ resizable: false, View: null });

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.min(Math.max(Number(element.getAttribute(name)) || 1, 1), 500),
  renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
});
const cell = {
  content: 'paragraph+',
  addAttributes: () => ({
    colspan: span('colspan'),
    rowspan: span('rowspan'),
    colwidth: { default: null, rendered: false },
  }),
};

export const tableNodes = [Table, TableRow, PlainCell.extend(cell), PlainHeader.extend(cell)];
