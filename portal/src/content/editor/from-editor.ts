import type { Block, Note } from '@common/contracts/document-ast';
import { noteIdsOf } from '@common/contracts/footnotes';
import { type EditorNode, newBlockId } from './editor-json';
import { type NoteSigns, runsFromEditor } from './runs-to-editor';
import { tableFromEditor } from './table-to-editor';

/** The editor's document as blocks: empty lines are left out, blocks without an id or with another's get a new one. */
export function fromEditor(document: EditorNode, signs: NoteSigns): Block[] {
  const taken = new Set<string>();
  return (document.content ?? []).flatMap((node) => {
    const own = node.attrs?.id;
    const id = typeof own === 'string' && own !== '' && !taken.has(own) ? own : newBlockId();
    taken.add(id);
    return blockFromEditor(node, id, signs) ?? [];
  });
}

function blockFromEditor(node: EditorNode, id: string, signs: NoteSigns): Block | null {
  const { type, attrs = {}, content } = node;
  if (type === 'kept') return { ...(attrs.block as Block), id };
  if (type === 'table') return tableFromEditor(node, id, signs);
  const runs = runsFromEditor(content);
  const label = String(attrs.label ?? '');
  if (label === '' && runs.every(({ text, note }) => text.trim() === '' && note === undefined)) return null;
  if (type === 'heading') return { type, id, level: Number(attrs.level), label, runs };
  if (type === 'item') return { type, id, level: Number(attrs.level), marker: String(attrs.marker), runs };
  return { type: 'paragraph', id, runs };
}

/** Footnotes go with their sign; those that no text named before stay. */
export function notesStillNamed(before: readonly Block[], notes: readonly Note[], blocks: readonly Block[]): Note[] {
  const namedBefore = new Set(before.flatMap(noteIdsOf));
  const named = new Set(blocks.flatMap(noteIdsOf));
  return notes.filter(({ id }) => named.has(id) || !namedBefore.has(id));
}
