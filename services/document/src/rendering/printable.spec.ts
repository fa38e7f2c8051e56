import { blockText } from '@common/contracts/block-text';
import type { Block } from '@common/contracts/document-ast';
import { compose } from '../documents/domain/compose/compose';
import { aDraft } from '../documents/domain/draft-snapshot.builder';
import type { OfficialDocument } from '../documents/domain/official-document';
import { metricsOf } from './fonts/font-metrics';
import { printable } from './printable';

const paper = compose('to-trinh-chinh-phu', aDraft());
const saying = (text: string): OfficialDocument => ({
  ...paper,
  body: [{ block: { type: 'paragraph', id: 'b1', runs: [{ text }] }, role: 'body', sources: [] }],
});
const shown = (text: string) => printable(saying(text)).document.body.map(({ block }) => blockText(block))[0];

it('joins decomposed letters', () => {
  expect(shown('Tổng hợp'.normalize('NFD'))).toBe('Tổng hợp');
});

it('takes control characters out, names the paragraph and goes on', () => {
  expect(shown('Kết\u0007 quả')).toBe('Kết quả');
  expect(printable(saying('Kết\u0007 quả')).unprintable).toEqual([{ where: 'b1', characters: ['\u0007'] }]);
});

it('prints tick boxes, and an unknown sign as an empty box that the font has', () => {
  expect(shown('☑ Đạt ☐ Chưa ✓')).toBe('☑ Đạt ☐ Chưa ✓');
  expect(printable(saying('☑ Đạt ☐ Chưa ✓')).unprintable).toEqual([]);
  expect(shown('➢ Đạt 🎉')).toBe('- Đạt □');
  expect(metricsOf('regular').has(0x25a1)).toBe(true);
});

it('an item’s own mark is printed too, so it is cleaned as the text is', () => {
  const item: Block = { type: 'item', id: 'b1', level: 1, marker: '❖', runs: [{ text: 'Đạt' }] };
  const listed: OfficialDocument = { ...paper, body: [{ block: item, role: 'body', sources: [] }] };
  expect(printable(listed).document.body[0]?.block).toMatchObject({ marker: '-' });
});

it('cleans the title and the other fixed lines as well, and tells where', () => {
  const titled: OfficialDocument = { ...paper, opening: [{ type: 'text', component: 'abstract', text: 'sơ kết 🎉' }] };
  const { document, unprintable } = printable(titled);
  expect(document.opening).toMatchObject([{ text: 'sơ kết □' }]);
  expect(unprintable).toEqual([{ where: 'abstract', characters: ['🎉'] }]);
});

it('reports nothing where everything can be printed', () => {
  expect(printable(paper).unprintable).toEqual([]);
});
