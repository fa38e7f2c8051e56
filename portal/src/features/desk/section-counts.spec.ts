import type { OutlineSection } from '@portal/content/outline.api';
import { sectionCounts } from './section-counts';

const section = (id: string, leaf: boolean) => ({ id, number: id, leaf }) as OutlineSection;
const sections = [section('I', false), section('I.1', true), section('I.2', true), section('II', true)];
const text = (sectionId: string, blocks = 1) => ({
  sectionId,
  blocks: Array.from({ length: blocks }, (_, place) => ({ type: 'page-break' as const, id: `${place}` })),
});

it('introductions are no sections with text, and are named apart', () => {
  const counts = sectionCounts(sections, [text('I'), text('I.1')], { empty: ['I.2', 'II'], filled: 1, required: 2 });
  expect(counts).toEqual({ written: 1, of: 3, filled: 1, required: 2, introductions: ['I'] });
  expect(sectionCounts(sections, [text('I', 0)], { empty: [], filled: 2, required: 2 }).introductions).toEqual([]);
});
