import { isMissingCode, MissingCode } from './missing-code';

it('code that did not come is known in every browser’s words', () => {
  const words = [
    'Failed to fetch dynamically imported module: https://tonghop.example/assets/a.js',
    'error loading dynamically imported module: https://tonghop.example/assets/a.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/a.css',
  ];
  expect(words.map((message) => isMissingCode(new TypeError(message)))).toEqual([true, true, true, true]);
  expect(isMissingCode(new MissingCode(new Error('gone')))).toBe(true);
});

it('a fault of the code itself is not taken for it', () => {
  expect([new TypeError('x is undefined'), 'text', null].map(isMissingCode)).toEqual([false, false, false]);
});
