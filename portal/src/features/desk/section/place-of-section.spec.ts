import type { OutlineSection } from '@portal/content/outline.api';
import { placeOf } from './place-of-section';

const section = (id: string, parentId: string | null, leaf = true): OutlineSection => ({
  ...{ id, parentId, leaf, number: id, title: id, level: 1, required: true, guidance: [], indicators: false },
});
const outline = [
  section('I', null),
  section('II', null, false),
  section('II.1', 'II', false),
  section('II.1.a', 'II.1'),
  section('III', null),
];
const around = (id: string) => {
  const place = placeOf(outline, id);
  return place && [place.parents.map((each) => each.id), place.previous?.id ?? null, place.next?.id ?? null];
};

describe('the place of a section', () => {
  it('names what it belongs to, and the next and previous that carry text', () => {
    expect(around('II.1.a')).toEqual([['II', 'II.1'], 'I', 'III']);
  });

  it('stops at an introduction where one was written', () => {
    expect(placeOf(outline, 'II.1.a', new Set(['II']))?.previous?.id).toBe('II');
    expect(placeOf(outline, 'II', new Set(['II']))?.next?.id).toBe('II.1.a');
  });

  it('ends with the outline', () => {
    expect(around('I')).toEqual([[], null, 'II.1.a']);
    expect(around('III')).toEqual([[], 'II.1.a', null]);
  });

  it('is nowhere for a section that the outline does not have', () => {
    expect(around('IX')).toBeNull();
  });
});
