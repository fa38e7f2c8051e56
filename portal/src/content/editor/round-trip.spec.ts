import type { Block } from '@common/contracts/document-ast';
import { Block as BlockSchema } from '@common/contracts/document-ast';
import type { EditorNode } from './editor-json';
import { fromEditor, notesStillNamed } from './from-editor';
import { anySection } from './testing/any-section';
import { noteSigns, toEditor } from './to-editor';

const sections = Array.from({ length: 400 }, (_, seed) => anySection(seed));
/** What the editor hands back is JSON without what it did not know. */
const throughJson = (document: EditorNode) => JSON.parse(JSON.stringify(document)) as EditorNode;

describe('a section opened and closed in the editor', () => {
  it('is the same, whatever the import made of the Word file', () => {
    for (const { blocks, notes } of sections) {
      const signs = noteSigns(blocks, notes);
      expect(fromEditor(throughJson(toEditor(blocks, signs)), signs)).toEqual(blocks);
      expect(notesStillNamed(blocks, notes, blocks)).toEqual(notes);
    }
  });

  it('stays empty if it was', () => {
    expect(fromEditor(toEditor([], new Map()), new Map())).toEqual([]);
  });
});

describe('a section with a new paragraph', () => {
  it('keeps the ids of the others and is still of the content format', () => {
    for (const { blocks, notes } of sections) {
      const signs = noteSigns(blocks, notes);
      const document = toEditor(blocks, signs);
      document.content!.unshift({ type: 'paragraph', content: [{ type: 'text', text: 'Mới' }] });
      const [first, ...rest] = fromEditor(document, signs);
      expect(rest).toEqual(blocks);
      expect(first?.id).toMatch(/^n\w{14}$/);
      expect(() => BlockSchema.array().parse([first, ...rest])).not.toThrow();
    }
  });
});

describe('what a person makes in the editor', () => {
  const of = (...content: EditorNode[]): Block[] => fromEditor({ type: 'doc', content }, new Map());
  const text = (value: string) => [{ type: 'text', text: value }];

  it('is told apart where a block was doubled by splitting or pasting it', () => {
    const [first, second] = of(
      { type: 'paragraph', attrs: { id: 'b1' }, content: text('Một') },
      { type: 'paragraph', attrs: { id: 'b1' }, content: text('Hai') },
    );
    expect(first?.id).toBe('b1');
    expect(second?.id).not.toBe('b1');
  });

  it('is composed (NFC), as from a keyboard that sends marks apart', () => {
    expect(of({ type: 'paragraph', attrs: { id: 'a' }, content: text('tie\u0302\u0301ng Vie\u0323\u0302t') })).toEqual([
      { type: 'paragraph', id: 'a', runs: [{ text: 'tiếng Việt' }] },
    ]);
  });

  it('leaves out empty lines, but never a line that holds only a footnote', () => {
    const note = { type: 'text', text: '¹', marks: [{ type: 'note', attrs: { id: 'fn1', text: '' } }] };
    expect(
      of({ type: 'paragraph', attrs: { id: 'a' } }, { type: 'item', attrs: { id: 'b', level: 1, marker: '-' } }),
    ).toEqual([]);
    expect(of({ type: 'paragraph', attrs: { id: 'a' }, content: [note] })).toEqual([
      { type: 'paragraph', id: 'a', runs: [{ text: '', note: 'fn1' }] },
    ]);
  });

  it('changes only the table that was changed', () => {
    const ragged: Block = {
      type: 'table',
      id: 't',
      caption: 'Bảng 1',
      columns: 3,
      headerRows: 0,
      rows: [[{ paragraphs: [] }], [{ paragraphs: [], colSpan: 2 }]],
    };
    const document = toEditor([ragged], new Map());
    document.content![0]!.content![0]!.content![0]!.content = [{ type: 'paragraph', content: text('Mới') }];
    expect(fromEditor(document, new Map())).toEqual([
      {
        ...{ type: 'table', id: 't', caption: 'Bảng 1', columns: 2, headerRows: 0 },
        rows: [[{ paragraphs: [[{ text: 'Mới' }]] }, { paragraphs: [] }], [{ paragraphs: [], colSpan: 2 }]],
      },
    ]);
  });
});

describe('a footnote', () => {
  it('goes when its sign was deleted', () => {
    const notes = [{ id: 'fn1', runs: [] }];
    const before: Block[] = [{ type: 'paragraph', id: 'a', runs: [{ text: '', note: 'fn1' }] }];
    expect(notesStillNamed(before, notes, [])).toEqual([]);
    expect(notesStillNamed([], notes, [])).toEqual(notes);
  });
});
