import type { Block } from '@common/contracts/document-ast';
import { guidanceOf, marksOf, partsOf, stepFrom } from './review-parts';

const paragraph = (text: string): Block => ({ type: 'paragraph', id: 'b1', runs: [{ text }] });
const body = (...sections: [string, string][]) => ({
  sections: sections.map(([sectionId, text]) => ({ sectionId, blocks: text ? [paragraph(text)] : [], notes: [] })),
});
const section = (id: string, leaf: boolean) => ({
  ...{ id, leaf, number: '', title: '', level: 1, parentId: null },
  ...{ required: true, guidance: [], indicators: false },
});

describe('the parts of a report under review', () => {
  const outline = { sections: [section('i', false), section('i.1', true), section('i.2', true)] };

  it('are the cover, the sections that carry text, the figures and the trail', () => {
    expect(partsOf(outline, { unplaced: [] })).toEqual(['overview', 'i.1', 'i.2', 'indicators', 'trail']);
  });

  it('have a place for what the Word file held and nobody has placed', () => {
    expect(partsOf(outline, { unplaced: [paragraph('Khác')] })).toContain('unplaced');
  });

  it('are walked one by one, from the first to the last', () => {
    const parts = partsOf(outline, { unplaced: [] });
    expect(stepFrom(parts, 'i.1', 1)).toBe('i.2');
    expect(stepFrom(parts, 'overview', -1)).toBe('overview');
    expect(stepFrom(parts, 'trail', 1)).toBe('trail');
    expect(stepFrom(parts, 'no such part', 1)).toBe('i.1');
  });
});

describe('the guidance of a section', () => {
  it('is that of the parts above it, then its own', () => {
    const top = { ...section('ii', false), guidance: ['Nêu số liệu từng năm'] };
    const between = { ...section('ii.2', false), parentId: 'ii' };
    const leaf = { ...section('ii.2.1', true), parentId: 'ii.2', guidance: ['Nêu văn bản chỉ đạo'] };
    const outline = [top, between, leaf];
    expect(guidanceOf(leaf, outline).map(({ id }) => id)).toEqual(['ii', 'ii.2.1']);
    expect(guidanceOf(between, outline).map(({ id }) => id)).toEqual(['ii']);
    expect(guidanceOf(section('iii', true), outline)).toEqual([]);
  });
});

describe('the marks of a section', () => {
  const none = { before: null, remarks: [], findings: [] };

  it('tell whether it has text, and how many remarks and findings', () => {
    const given = {
      body: body(['i.1', 'Đã quán triệt'], ['i.2', '']),
      before: null,
      remarks: [{ sectionId: 'i.1' }, { sectionId: null }],
      findings: [{ sectionId: 'i.2' }, { sectionId: 'i.2' }, {}],
    };
    expect(marksOf('i.1', given)).toEqual({ hasText: true, changed: false, remarks: 1, findings: 0 });
    expect(marksOf('i.2', given)).toEqual({ hasText: false, changed: false, remarks: 0, findings: 2 });
  });

  it('tell what has changed since the revision before, and nothing for the first one', () => {
    const [first, second] = [body(['i.1', 'Đạt 90%']), body(['i.1', 'Đạt 94%'])];
    expect(marksOf('i.1', { ...none, body: second, before: first }).changed).toBe(true);
    expect(marksOf('i.1', { ...none, body: second, before: second }).changed).toBe(false);
    expect(marksOf('i.1', { ...none, body: second }).changed).toBe(false);
    expect(marksOf('i.2', { ...none, body: second, before: body(['i.2', 'Bỏ']) }).changed).toBe(true);
  });
});
