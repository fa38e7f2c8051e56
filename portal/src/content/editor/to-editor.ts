import type { Block, Note } from '@common/contracts/document-ast';
import { numberNotes } from '../note-numbers';
import { type EditorNode, newBlockId } from './editor-json';
import { noteSign } from './note-sign';
import { type NoteSigns, runsToEditor } from './runs-to-editor';
import { tableToEditor } from './table-to-editor';

export function noteSigns(blocks: readonly Block[], notes: readonly Note[]): NoteSigns {
  return new Map(numberNotes(blocks, notes).map(({ number, note }) => [note.id, noteSign(number)]));
}

/** A section's blocks as the editor's document, block by block. */
export function toEditor(blocks: readonly Block[], signs: NoteSigns): EditorNode {
  const content = blocks.map((block) => blockToEditor(block, signs));
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph', attrs: { id: newBlockId() } }] };
}

function blockToEditor(block: Block, signs: NoteSigns): EditorNode {
  switch (block.type) {
    case 'heading': {
      const { id, level, label } = block;
      return { type: 'heading', attrs: { id, level, label }, content: runsToEditor(block.runs, signs) };
    }
    case 'paragraph':
      return { type: 'paragraph', attrs: { id: block.id }, content: runsToEditor(block.runs, signs) };
    case 'item': {
      const { id, level, marker } = block;
      return { type: 'item', attrs: { id, level, marker }, content: runsToEditor(block.runs, signs) };
    }
    case 'table':
      return tableToEditor(block, signs);
    default:
      return { type: 'kept', attrs: { id: block.id, block } };
  }
}
