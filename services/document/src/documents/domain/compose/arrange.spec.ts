import { decree30 } from '../forms/state-form';
import type { PlacedBlock } from '../official-document';
import { arrange } from './arrange';
import { heading, paragraph } from './placed';

const inner = (level: number, text: string): PlacedBlock => ({
  block: { type: 'heading', id: 'x', level, label: '7.', runs: [{ text, b: true }] },
  role: 'inner',
  sources: [],
});
const labels = (blocks: readonly PlacedBlock[]): string[] =>
  arrange(decree30, 'b', blocks).flatMap(({ block }) =>
    block.type === 'heading' ? [`${block.level} ${block.label}`] : [],
  );

it('counts headings anew under each parent', () => {
  const blocks = [heading(1, 'a'), heading(2, 'b'), heading(2, 'c'), heading(3, 'd'), heading(1, 'e'), heading(2, 'f')];
  expect(labels(blocks)).toEqual(['1 I.', '2 1.', '2 2.', '3 2.1.', '1 II.', '2 1.']);
});

it('letters the headings of contributed text by the Vietnamese alphabet, below the outline', () => {
  const blocks = [heading(1, 'a'), ...Array.from({ length: 6 }, () => inner(4, 'x')), heading(1, 'b'), inner(3, 'y')];
  expect(labels(blocks).slice(4)).toEqual(['2 d)', '2 đ)', '2 e)', '1 II.', '2 a)']);
});

it('leaves a heading below those without a letter', () => {
  expect(labels([heading(1, 'a'), inner(3, 'x'), inner(4, 'y')])).toEqual(['1 I.', '2 a)', '3 ']);
});

it('numbers the blocks in reading order', () => {
  expect(arrange(decree30, 'p', [paragraph('một'), paragraph('hai')]).map(({ block }) => block.id)).toEqual([
    'p1',
    'p2',
  ]);
});
