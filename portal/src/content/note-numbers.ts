import type { Block, Note } from '@common/contracts/document-ast';
import { noteIdsOf } from '@common/contracts/footnotes';

export type NumberedNote = Readonly<{ number: number; note: Note }>;

/** Footnotes numbered as the text names them; those that it does not name follow, so that none is lost. */
export function numberNotes(blocks: readonly Block[], notes: readonly Note[]): NumberedNote[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const named = [...new Set(blocks.flatMap(noteIdsOf))].flatMap((id) => byId.get(id) ?? []);
  const rest = notes.filter((note) => !named.includes(note));
  return [...named, ...rest].map((note, index) => ({ number: index + 1, note }));
}
