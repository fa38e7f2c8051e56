import type { Block } from '@common/contracts/document-ast';
import { placeBlocks, type Places, setAsideByHand } from './placement';

const block = (id: string): Block => ({ type: 'paragraph', id, runs: [{ text: id }] });
const blocks = (ids: string) => [...ids].map(block);
const ids = (some: readonly Block[]) => some.map(({ id }) => id).join('');
const draft: Places = {
  sections: [{ sectionId: 's', blocks: blocks('xy'), notes: [] }],
  unplaced: blocks('abcd'),
  setAside: blocks('z'),
};
const order = new Map([...'zaxbcyd'].map((id, place) => [id, place]));

it('parts go where a person puts them, in the order of their file; none is lost', () => {
  const placed = placeBlocks(
    draft,
    [
      { blockId: 'c', sectionId: 't' },
      { blockId: 'a', sectionId: 't' },
      { blockId: 'b', sectionId: null },
    ],
    order,
  );
  expect(placed.sections.map(({ sectionId, blocks: of }) => [sectionId, ids(of)])).toEqual([['t', 'ac']]);
  expect([ids(placed.unplaced), ids(placed.setAside)]).toEqual(['d', 'zb']);
});

it('a part is taken out of its section again, one that was set aside comes back, and one is moved', () => {
  const placed = placeBlocks(
    draft,
    [
      { blockId: 'x', sectionId: 'unplaced' },
      { blockId: 'z', sectionId: 'unplaced' },
      { blockId: 'y', sectionId: 't' },
    ],
    order,
  );
  expect(placed.sections.map(({ sectionId, blocks: of }) => [sectionId, ids(of)])).toEqual([
    ['s', ''],
    ['t', 'y'],
  ]);
  expect([ids(placed.unplaced), ids(placed.setAside)]).toEqual(['abcdzx', '']);
});

it('a part that lies there already changes nothing', () => {
  const same = [
    { blockId: 'x', sectionId: 's' },
    { blockId: 'a', sectionId: 'unplaced' },
    { blockId: 'z', sectionId: null },
  ];
  expect(placeBlocks(draft, same, order)).toEqual({ sections: [], unplaced: draft.unplaced, setAside: draft.setAside });
});

it('takes its footnotes along as text; those of what stays, stay', () => {
  const noted = (id: string, note: string): Block => ({
    type: 'paragraph',
    id,
    runs: [{ text: id }, { text: '', note }],
  });
  const notes = ['1', '2'].map((id) => ({ id, runs: [{ text: `Nguồn ${id}` }] }));
  const before = { ...draft, sections: [{ sectionId: 's', blocks: [noted('m', '1'), noted('n', '2')], notes }] };
  const placed = placeBlocks(before, [{ blockId: 'm', sectionId: 'unplaced' }], order);
  expect(placed.sections).toEqual([{ sectionId: 's', blocks: [noted('n', '2')], notes: [notes[1]] }]);
  expect(JSON.stringify(placed.unplaced.slice(4))).toMatch(/"m".*Chú thích.*Nguồn 1/);
});

it('refuses a part that the draft does not have', () => {
  expect(() => placeBlocks(draft, [{ blockId: 'q', sectionId: null }], order)).toThrow('no longer in the draft');
});

it('what a person sets aside is told from what was set aside otherwise, until it is taken back', () => {
  const byHand = (before: Places & { setAsideByHand: string[] }, blockId: string, sectionId: string | null) =>
    setAsideByHand(before, placeBlocks(before, [{ blockId, sectionId }], order));
  const otherwise = { ...draft, setAsideByHand: [] };
  const decided = { ...draft, setAsideByHand: ['z'] };
  expect([byHand(otherwise, 'a', null), byHand(decided, 'a', null)]).toEqual([['a'], ['z', 'a']]);
  expect([byHand(decided, 'z', 's'), byHand(decided, 'z', 'unplaced')]).toEqual([[], []]);
});
