import { headingLabel, pointLabel, roman } from './heading-label';
import { guideline36 } from './party-form';
import { decree30 } from './state-form';

it('numbers headings "I.", "2.", "2.1." for the State and "I-" for the Party', () => {
  expect([[2], [2, 2], [2, 2, 1]].map((place) => headingLabel(decree30, place))).toEqual(['II.', '2.', '2.1.']);
  expect(headingLabel(guideline36, [4])).toBe('IV-');
});

it('gives headings below the outline no number of their own', () => {
  expect(headingLabel(decree30, [1, 2, 3, 4])).toBe('');
});

it('counts in Roman capitals', () => {
  expect([1, 4, 9, 14, 40, 99].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX']);
});

it('counts điểm by the Vietnamese alphabet: đ after d, no f', () => {
  expect([3, 4, 5, 6].map(pointLabel)).toEqual(['d)', 'đ)', 'e)', 'g)']);
  expect(pointLabel(23)).toBeNull();
});
