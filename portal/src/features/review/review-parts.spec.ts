import type { Block } from '@common/contracts/document-ast';
import { marksOf, partsOf, stepFrom } from './review-parts';

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

  const read = (now: ReturnType<typeof body>, unplaced: Block[] = [], more: { before?: typeof now } = {}) =>
    partsOf(outline, { body: { ...now, unplaced }, before: more.before ?? null, remarks: [] });

  it('are the cover, the sections that carry text, the figures and the trail', () => {
    expect(read(body())).toEqual(['overview', 'i.1', 'i.2', 'indicators', 'trail']);
  });

  it('have a place for what the Word file held and nobody has placed', () => {
    expect(read(body(), [paragraph('Khác')])).toContain('unplaced');
  });

  it('have a place for what stands above the first section of a part, as it is printed, too', () => {
    const introduced = body(['i', 'Ngay sau khi có Nghị quyết']);
    expect(read(introduced).slice(0, 3)).toEqual(['overview', 'i', 'i.1']);
    expect(read(body(['i', '']), [], { before: introduced })).toContain('i');
    const remarked = { body: { ...body(), unplaced: [] }, before: null, remarks: [{ sectionId: 'i' }] };
    expect(partsOf(outline, remarked)).toContain('i');
  });

  it('are walked one by one, from the first to the last', () => {
    const parts = read(body());
    expect(stepFrom(parts, 'i.1', 1)).toBe('i.2');
    expect(stepFrom(parts, 'overview', -1)).toBe('overview');
    expect(stepFrom(parts, 'trail', 1)).toBe('trail');
    expect(stepFrom(parts, 'no such part', 1)).toBe('i.1');
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
