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

  it('guides the writer of every leaf of its first three parts, there or in what stands above it', () => {
    const sections = outline?.sections ?? [];
    const guided = (id: string | null): boolean => {
      const section = sections.find((one) => one.id === id);
      return section !== undefined && (section.guidance.length > 0 || guided(section.parentId));
    };
    const unguided = sections.filter(({ leaf, id }) => leaf && !guided(id)).map(({ number }) => number);
    expect(unguided).toEqual(['IV', 'V']);
  });

  it('says of every number its unit, its decimals and what it shall reach', () => {
    const numbers = outline?.indicators.filter(({ aggregation }) => aggregation !== 'list') ?? [];
    for (const { unit, decimals, target2025, target2030 } of numbers)
      expect([unit !== '', typeof decimals, target2025 !== null, target2030 !== null]).toEqual([
        true,
        'number',
        true,
        true,
      ]);
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
