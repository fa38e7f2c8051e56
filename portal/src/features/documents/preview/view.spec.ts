import { afterKey, larger, smaller, turnedTo } from './view';

const view = { page: 3, zoom: 100 };

it('pages are turned by keyboard and never beyond the ends', () => {
  expect(afterKey(view, 'PageDown', 9)?.page).toBe(4);
  expect(afterKey(view, 'ArrowLeft', 9)?.page).toBe(2);
  expect(afterKey(view, 'End', 9)?.page).toBe(9);
  expect(afterKey({ ...view, page: 9 }, 'PageDown', 9)?.page).toBe(9);
  expect(afterKey({ ...view, page: 1 }, 'PageUp', 9)?.page).toBe(1);
  expect(afterKey(view, 'a', 9)).toBeNull();
});

it('a page number typed is kept within the paper', () => {
  expect(turnedTo(view, 400, 9).page).toBe(9);
  expect(turnedTo(view, Number.NaN, 9).page).toBe(1);
});

it('zooming goes by steps and stops at both ends', () => {
  expect(larger(view).zoom).toBe(125);
  expect(smaller(view).zoom).toBe(75);
  expect(larger({ page: 1, zoom: 300 }).zoom).toBe(300);
  expect(smaller({ page: 1, zoom: 50 }).zoom).toBe(50);
});
