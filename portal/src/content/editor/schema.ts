import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { Text } from '@tiptap/extension-text';
import { Underline } from '@tiptap/extension-underline';
import { Gapcursor, TrailingNode, UndoRedo } from '@tiptap/extensions';
import { BlockIds } from './block-ids';
import type { BlockKeys } from './block-keys';
import { keptNode, type NameKept } from './kept-node';
import { NoteMark, Subscript, Superscript } from './marks';
import { PasteCleaning } from './paste-cleaning';
import { tableNodes } from './table-nodes';
import { Heading, Item, Paragraph } from './text-nodes';

/** Everything a section may hold, which is what the content format holds: no fonts, no sizes, no colours. */
export const sectionExtensions = (nameOf: NameKept, keys: typeof BlockKeys) => [
  ...[Document, Text, Paragraph, Heading, Item, keptNode(nameOf), ...tableNodes, HardBreak],
  ...[Bold, Italic, Underline, Superscript, Subscript, NoteMark],
  ...[UndoRedo, Gapcursor, TrailingNode, BlockIds, keys, PasteCleaning],
];
