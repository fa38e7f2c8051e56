import { shippedOutline, shippedOutlineCodes } from './shipped-outlines';

describe('the shipped outline of the review of Resolution 20', () => {
  const outline = shippedOutline('NQ20-5N');

  it('has 22 nodes, 18 of them leaves that carry text', () => {
    expect(outline?.sections).toHaveLength(22);
    expect(outline?.sections.filter((section) => section.leaf)).toHaveLength(18);
  });

  it('names every section once, below a parent that stands before it', () => {
    const ids = outline?.sections.map((section) => section.id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    outline?.sections.forEach((section, place) => {
      if (section.parentId !== null) expect(ids.slice(0, place)).toContain(section.parentId);
    });
  });

  it('calls a section a leaf exactly when nothing lies below it', () => {
    outline?.sections.forEach((section) => {
      expect(outline.sections.some((other) => other.parentId === section.id)).toBe(!section.leaf);
    });
  });

  it('says for every averaged indicator what its denominator counts', () => {
    const averaged = outline?.indicators.filter(({ aggregation }) => /mean|ratio/.test(aggregation)) ?? [];
    expect(averaged.length).toBeGreaterThan(0);
    averaged.forEach((indicator) => expect(indicator.basis).toBeTruthy());
  });
});

it('an unknown outline is null, not a guess', () => {
  expect(shippedOutline('NQ21')).toBeNull();
  expect(shippedOutlineCodes).toContain('NQ20-5N');
});
