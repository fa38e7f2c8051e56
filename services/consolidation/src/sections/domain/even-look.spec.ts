import { blockText } from '@common/contracts/block-text';
import type { Block, Run } from '@common/contracts/document-ast';
import { item, reportOf, someUnits } from './contribution.builder';
import { asParagraph, withEvenLook } from './even-look';
import { mergeSection } from './merge-section';

const paragraphOf = (...runs: Run[]): Block => ({ type: 'paragraph', id: 'b', runs });
const looked = (block: Block) => withEvenLook(reportOf('province-30-party', [block])[0]!).block;

it.each(['- Đã tổ chức học tập.', '– Đã tổ chức học tập.', '•Đã tổ chức học tập.', '  * Đã tổ chức học tập.'])(
  'takes "%s" for an entry of a list',
  (text) => {
    expect(looked(paragraphOf({ text }))).toMatchObject({
      ...{ type: 'item', level: 1, marker: '-', runs: [{ text: 'Đã tổ chức học tập.' }] },
    });
  },
);

it('puts "+" beneath "-", and takes a sign away that runs over two runs', () => {
  const split = paragraphOf({ text: '+', b: true }, { text: ' Tuyến xã', b: true }, { text: ': đủ bác sĩ.' });
  expect(looked(split)).toMatchObject({ type: 'item', level: 2, marker: '+' });
  expect(blockText(looked(split))).toBe('Tuyến xã: đủ bác sĩ.');
});

it.each(['-5 % so với năm 2017', 'a) Về tổ chức', '1. Về tổ chức', 'Đã tổ chức - học tập', '-'])(
  'leaves "%s" as it is',
  (text) => expect(looked(paragraphOf({ text }))).toEqual(paragraphOf({ text })),
);

it('gives the entries of a list the same marks, and leaves labels', () => {
  const marked = (marker: string, level: number) => looked({ ...item('x', 'b', level), marker } as Block);
  expect([marked('–', 1), marked('•', 2), marked('+', 1), marked('a)', 1)]).toMatchObject([
    { marker: '-' },
    { marker: '+' },
    { marker: '-' },
    { marker: 'a)' },
  ]);
});

it('does not carry over italics of a whole paragraph, and keeps those of a word', () => {
  const whole = paragraphOf({ text: 'Công tác ', i: true }, { text: 'dân số.', i: true, b: true }, { text: ' ' });
  expect(looked(whole)).toMatchObject({ runs: [{ text: 'Công tác ' }, { text: 'dân số.', b: true }, { text: ' ' }] });
  expect(JSON.stringify(looked(whole))).not.toContain('"i"');
  const word = paragraphOf({ text: 'Báo ' }, { text: 'Nhân dân', i: true });
  expect(looked(word)).toMatchObject({ runs: [{ text: 'Báo ' }, { text: 'Nhân dân', i: true }] });
});

it('prints what nobody announced as a paragraph, and a list below the line that announces it', () => {
  const { blocks } = mergeSection(
    [
      ...reportOf('province-01-party', ['- Đã tổ chức học tập nghị quyết.', '– Đã ban hành chương trình hành động.']),
      ...reportOf('province-30-party', ['Kết quả cụ thể là:', '– Đủ bác sĩ ở tuyến xã.', '+ Đủ thuốc thiết yếu.']),
    ],
    someUnits,
  );
  expect(blocks.map(({ block }) => [block.type, 'marker' in block ? block.marker : '', blockText(block)])).toEqual([
    ['paragraph', '', 'Đã tổ chức học tập nghị quyết.'],
    ['paragraph', '', 'Đã ban hành chương trình hành động.'],
    ['paragraph', '', 'Kết quả cụ thể là:'],
    ['item', '-', 'Đủ bác sĩ ở tuyến xã.'],
    ['item', '+', 'Đủ thuốc thiết yếu.'],
  ]);
  expect(asParagraph({ ...item('Về tổ chức', 'b'), marker: 'a)' } as Block)).toMatchObject({ type: 'item' });
});
