import type { Block, Note } from '@common/contracts/document-ast';
import { noteIdsOf, withoutNoteSigns } from '@common/contracts/footnotes';

/**
 * A block that leaves its section leaves the section's list of footnotes too: each of its notes is written out in a
 * paragraph behind it, so that no word is lost.
 */
export function withNotesBeside(block: Block, notes: readonly Note[]): Block[] {
  const named = new Set(noteIdsOf(block));
  const own = notes.filter(({ id }) => named.has(id));
  if (own.length === 0) return [block];
  const written = own.map(({ id, runs }): Block => {
    const name = `${block.id.slice(0, 60)}-n${id}`.slice(0, 80);
    return { type: 'paragraph', id: name, runs: [{ text: 'Chú thích: ', i: true }, ...runs] };
  });
  return [withoutNoteSigns(block), ...written];
}
