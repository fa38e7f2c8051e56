import type { Block } from '@common/contracts/document-ast';
import { numberNotes } from './note-numbers';

const naming = (id: string, ...notes: string[]): Block => ({
  type: 'paragraph',
  id,
  runs: notes.map((note) => ({ text: '', note })),
});
const note = (id: string) => ({ id, runs: [{ text: id }] });
const numbers = (blocks: Block[], ...ids: string[]) =>
  numberNotes(blocks, ids.map(note)).map(({ number, note: { id } }) => `${number} ${id}`);

describe('footnotes', () => {
  it('are numbered in the order in which the text names them, each once', () => {
    expect(numbers([naming('a', 'fn7'), naming('b', 'fn2', 'fn7')], 'fn2', 'fn7')).toEqual(['1 fn7', '2 fn2']);
  });

  it('that no text names come last and are kept', () => {
    expect(numbers([naming('a', 'fn2')], 'fn1', 'fn2')).toEqual(['1 fn2', '2 fn1']);
  });
});
