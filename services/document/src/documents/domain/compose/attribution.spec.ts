import { blockText } from '@common/contracts/block-text';
import type { Block } from '@common/contracts/document-ast';
import { attributed, whoSays } from './attribution';

const names = {
  a: 'Tỉnh ủy Hải Dương',
  b: 'Thành ủy Hà Nội',
  c: 'Tỉnh ủy Sơn La',
  d: 'Tỉnh ủy Lào Cai',
  e: 'Bộ Tài chính',
};
const from = (...units: string[]) =>
  units.map((unitId) => ({ unitId, capacity: 'party' as const, reportId: 'r', revision: 1, blockId: 'x' }));
const saying = (text: string): Block => ({ type: 'paragraph', id: 'p', runs: [{ text }] });

it('names up to three units', () => {
  expect(whoSays(from('a', 'b', 'a'), names)).toBe('Tỉnh ủy Hải Dương, Thành ủy Hà Nội');
});

it('counts more than three, as provinces only where all of them are', () => {
  expect(whoSays(from('a', 'b', 'c', 'd'), names)).toBe('4 tỉnh, thành phố');
  expect(whoSays(from('a', 'b', 'c', 'e'), names)).toBe('4 đơn vị');
});

it('stands before the full stop', () => {
  expect(blockText(attributed(saying('Đã tổ chức học tập.'), from('a'), names))).toBe(
    'Đã tổ chức học tập (Tỉnh ủy Hải Dương).',
  );
});

it('stands before the mark of a footnote', () => {
  const noted: Block = { type: 'paragraph', id: 'p', runs: [{ text: 'Đã làm.' }, { text: '', note: 'n' }] };
  expect(attributed(noted, from('a'), names)).toMatchObject({
    runs: [{ text: 'Đã làm' }, { text: ' (Tỉnh ủy Hải Dương).' }, { text: '', note: 'n' }],
  });
});

it('is left out where the text says it itself or announces a list', () => {
  expect(blockText(attributed(saying('Đã làm (32 tỉnh, thành phố).'), from('a'), names))).toBe(
    'Đã làm (32 tỉnh, thành phố).',
  );
  expect(blockText(attributed(saying('Kết quả như sau:'), from('a'), names))).toBe('Kết quả như sau:');
});
