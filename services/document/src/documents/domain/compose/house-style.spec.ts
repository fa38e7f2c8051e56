import type { Block } from '@common/contracts/document-ast';
import { inHouseStyle } from './house-style';

const item = (marker: string, level = 1): Block => ({
  type: 'item',
  id: 'i',
  level,
  marker,
  runs: [{ text: 'Đã làm' }],
});

it('marks items with a dash, those below with a plus, whatever the reports used', () => {
  expect(['–', '•', '3)', '*'].map((marker) => inHouseStyle(item(marker)))).toEqual(Array(4).fill(item('-')));
  expect(inHouseStyle(item('-', 2))).toEqual(item('+', 2));
});

it('keeps a tick box, which says something', () => {
  expect(inHouseStyle(item('☑'))).toEqual(item('☑'));
});

it('takes away an emphasis of the whole paragraph and keeps one inside it', () => {
  const italics: Block = {
    type: 'paragraph',
    id: 'p',
    runs: [
      { text: 'Cả câu ', i: true, b: true },
      { text: 'nghiêng', i: true },
    ],
  };
  expect(inHouseStyle(italics)).toEqual({ ...italics, runs: [{ text: 'Cả câu ', b: true }, { text: 'nghiêng' }] });
});
