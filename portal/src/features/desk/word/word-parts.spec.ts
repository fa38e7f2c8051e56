import type { WordPart } from '../report.api';
import { mappedRuns, partsToPlace, unsureHeadings } from './word-parts';

const part = (id: string, more: Partial<WordPart> = {}): WordPart => ({
  id,
  kind: 'paragraph',
  text: id,
  level: null,
  content: true,
  sectionId: null,
  below: null,
  how: 'unplaced',
  score: null,
  uncertain: false,
  there: true,
  ...more,
});
const inSection = (id: string, sectionId: string, more: Partial<WordPart> = {}) =>
  part(id, { sectionId, how: 'matched', ...more });
const title = (id: string, sectionId: string, more: Partial<WordPart> = {}) =>
  inSection(id, sectionId, { kind: 'heading', content: false, ...more });
const ids = (groups: readonly (readonly { id: string }[])[]) => groups.map((group) => group.map(({ id }) => id));

describe('the parts of a Word file', () => {
  it('that wait are grouped as they follow each other, and those of earlier files come last, file by file', () => {
    const parts = [part('a'), part('b'), inSection('c', 's1'), part('d')];
    const older = ['old', 'a', 'aaaaaaaa-1', 'lost'].map((id) => ({
      ...{ type: 'paragraph' as const, id },
      runs: [{ text: 'Cũ' }],
    }));
    const file = { fileName: 'giay-moi.docx', sha256: 'a'.repeat(64), purpose: 'word-original' as const };
    const read = { ...file, attachedAt: '2022-06-28T03:00:00Z' };
    const groups = partsToPlace(parts, older, [read]);
    expect(ids(groups.map((group) => group.parts))).toEqual([['a', 'b'], ['d'], ['aaaaaaaa-1'], ['old', 'lost']]);
    expect(groups.map(({ earlier }) => earlier)).toEqual([undefined, undefined, read, null]);
    expect(groups.at(-1)!.parts[0]).toMatchObject({ text: 'Cũ', place: 'unplaced' });
  });

  it('below unknown headings of a grouping section wait heading by heading, and tell where they stand', () => {
    const below = (id: string, kind: WordPart['kind'] = 'paragraph') => part(id, { below: 'ii', kind });
    const groups = partsToPlace(
      [below('h1', 'heading'), below('a'), below('h2', 'heading'), below('b'), part('c')],
      [],
      [],
    );
    expect(groups.map((group) => [group.below, ...group.parts.map(({ id }) => id)])).toEqual([
      ['ii', 'h1', 'a'],
      ['ii', 'h2', 'b'],
      [null, 'c'],
    ]);
  });

  it('that are no content, or were rewritten since, do not wait', () => {
    const parts = [part('cover', { content: false, how: 'not-content' }), part('gone', { there: false })];
    expect(partsToPlace(parts, [], [])).toEqual([]);
  });

  it('below a doubtful heading are asked about until they are moved', () => {
    const parts = [
      title('h1', 's1', { uncertain: true, score: 0.6 }),
      inSection('a', 's1'),
      inSection('b', 's1', { how: 'inherited' }),
      inSection('moved', 's2', { how: 'by-hand' }),
      title('h2', 's1'),
      inSection('c', 's1'),
    ];
    const [first, ...others] = unsureHeadings(parts);
    expect(first).toMatchObject({ heading: { id: 'h1' }, sectionId: 's1' });
    expect([first!.parts.map(({ id }) => id), others]).toEqual([['a', 'b'], []]);
    const sure = [title('h1', 's1', { uncertain: true }), inSection('a', 's1', { how: 'by-hand' })];
    expect(unsureHeadings(sure)).toEqual([]);
  });

  it('are shown in the order of the file, cut where they go elsewhere', () => {
    const parts = [title('h', 's1'), inSection('a', 's1'), part('b'), inSection('c', 's1', { there: false })];
    expect(ids(mappedRuns(parts))).toEqual([['h', 'a'], ['b'], ['c']]);
  });
});
