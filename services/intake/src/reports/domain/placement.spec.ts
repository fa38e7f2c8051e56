import { placeBlocks } from './placement';

const block = (id: string) => ({ type: 'paragraph' as const, id, runs: [{ text: id }] });
const unplaced = ['a', 'b', 'c', 'd'].map(block);

it('parts go where a person puts them, in their old order; none is lost', () => {
  const { bySection, setAside, left } = placeBlocks(unplaced, [
    { blockId: 'c', sectionId: 's' },
    { blockId: 'a', sectionId: 's' },
    { blockId: 'b', sectionId: null },
  ]);
  expect([...bySection]).toEqual([['s', [block('a'), block('c')]]]);
  expect([setAside, left]).toEqual([[block('b')], [block('d')]]);
});

it('refuses a part that is not unplaced', () => {
  expect(() => placeBlocks(unplaced, [{ blockId: 'x', sectionId: null }])).toThrow('unplaced');
});
