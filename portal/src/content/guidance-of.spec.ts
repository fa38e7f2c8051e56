import { guidanceOf } from './guidance-of';

const section = (id: string, leaf: boolean) => ({
  ...{ id, leaf, number: '', title: '', level: 1, parentId: null as string | null },
  ...{ required: true, guidance: [] as string[], indicators: false },
});

it('the guidance of a section is that of the parts above it, then its own', () => {
  const top = { ...section('ii', false), guidance: ['Nêu số liệu từng năm'] };
  const between = { ...section('ii.2', false), parentId: 'ii' };
  const leaf = { ...section('ii.2.1', true), parentId: 'ii.2', guidance: ['Nêu văn bản chỉ đạo'] };
  const outline = [top, between, leaf];
  expect(guidanceOf(leaf, outline).map(({ id }) => id)).toEqual(['ii', 'ii.2.1']);
  expect(guidanceOf(between, outline).map(({ id }) => id)).toEqual(['ii']);
  expect(guidanceOf(section('iii', true), outline)).toEqual([]);
});
