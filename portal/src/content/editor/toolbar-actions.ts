import type { Editor } from '@tiptap/core';
import {
  BetweenHorizontalStart,
  BetweenVerticalStart,
  Bold,
  Heading2,
  Heading3,
  IndentDecrease,
  IndentIncrease,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Redo2,
  Subscript,
  Superscript,
  Table,
  TableCellsMerge,
  TableColumnsSplit,
  TableRowsSplit,
  Trash2,
  Underline,
  Undo2,
} from 'lucide-react';
import type { Command } from '@tiptap/pm/state';
import type { vi } from '@portal/locale/vi';
import { type BlockKind, selectedBlocks, setKind, shiftLevel } from './block-commands';
import { isCounted } from './markers';

export type Action = Readonly<{
  name: keyof typeof vi.editor.tool;
  icon: LucideIcon;
  run: (editor: Editor) => void;
  can?: (editor: Editor) => boolean;
  /** Given for what is on or off at the cursor. */
  isOn?: (editor: Editor) => boolean;
}>;

const tried = (editor: Editor, command: Command): boolean => command(editor.state);
const block = (name: Action['name'], icon: LucideIcon, kind: BlockKind): Action => ({
  ...{ name, icon },
  run: (editor) => {
    setKind(is(editor, kind) ? { type: 'paragraph' } : kind)(editor.state, editor.view.dispatch);
    editor.commands.focus();
  },
  can: (editor) => tried(editor, setKind(kind)),
  isOn: (editor) => is(editor, kind),
});
const mark = (name: 'bold' | 'italic' | 'underline' | 'superscript' | 'subscript', icon: LucideIcon): Action => ({
  ...{ name, icon },
  run: (editor) => void editor.chain().focus().toggleMark(name).run(),
  isOn: (editor) => editor.isActive(name),
});
const level = (name: Action['name'], icon: LucideIcon, by: 1 | -1): Action => ({
  ...{ name, icon },
  run: (editor) => {
    shiftLevel(by)(editor.state, editor.view.dispatch);
    editor.commands.focus();
  },
  can: (editor) => tried(editor, shiftLevel(by)),
});

function is({ state }: Editor, kind: BlockKind): boolean {
  const node = selectedBlocks(state)[0]?.node;
  if (node?.type.name !== kind.type) return false;
  if (kind.type === 'heading') return node.attrs.level === kind.level;
  return kind.type === 'paragraph' || isCounted(String(node.attrs.marker)) === (kind.marker !== null);
}

export const textActions: readonly (readonly Action[])[] = [
  [
    {
      name: 'undo',
      icon: Undo2,
      run: (editor) => void editor.chain().focus().undo().run(),
      can: (editor) => editor.can().undo(),
    },
    {
      name: 'redo',
      icon: Redo2,
      run: (editor) => void editor.chain().focus().redo().run(),
      can: (editor) => editor.can().redo(),
    },
  ],
  [
    mark('bold', Bold),
    mark('italic', Italic),
    mark('underline', Underline),
    mark('superscript', Superscript),
    mark('subscript', Subscript),
  ],
  [
    block('paragraph', Pilcrow, { type: 'paragraph' }),
    block('title', Heading2, { type: 'heading', level: 2 }),
    block('subtitle', Heading3, { type: 'heading', level: 3 }),
    block('items', List, { type: 'item', marker: null }),
    block('counted', ListOrdered, { type: 'item', marker: 'a)' }),
    level('outdent', IndentDecrease, -1),
    level('indent', IndentIncrease, 1),
  ],
];

const inTable = (editor: Editor): boolean => editor.isActive('table');

export const newTable: Action = {
  ...{ name: 'table', icon: Table },
  run: (editor) => void editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  can: (editor) => !inTable(editor),
};

export const tableActions: readonly Action[] = [
  { name: 'addRow', icon: BetweenHorizontalStart, run: (editor) => void editor.chain().focus().addRowAfter().run() },
  {
    name: 'addColumn',
    icon: BetweenVerticalStart,
    run: (editor) => void editor.chain().focus().addColumnAfter().run(),
  },
  { name: 'removeRow', icon: TableRowsSplit, run: (editor) => void editor.chain().focus().deleteRow().run() },
  { name: 'removeColumn', icon: TableColumnsSplit, run: (editor) => void editor.chain().focus().deleteColumn().run() },
  {
    ...{ name: 'mergeCells', icon: TableCellsMerge },
    run: (editor) => void editor.chain().focus().mergeOrSplit().run(),
    can: (editor) => editor.can().mergeOrSplit(),
  },
  { name: 'removeTable', icon: Trash2, run: (editor) => void editor.chain().focus().deleteTable().run() },
];
