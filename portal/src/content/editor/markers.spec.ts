import { isCounted, nextMarker, signOfLevel } from './markers';

describe('the next item', () => {
  it('goes on counting as papers do: đ follows d, g follows e', () => {
    expect(['a)', 'd)', 'đ)', 'e)', '9.', '(1)', '3'].map(nextMarker)).toEqual([
      'b)',
      'đ)',
      'e)',
      'g)',
      '10.',
      '(2)',
      '4',
    ]);
  });

  it('repeats a sign, and a letter that has no next', () => {
    expect(['-', '+', '•', 'y)', 'w)', ''].map(nextMarker)).toEqual(['-', '+', '•', 'y)', 'w)', '']);
  });
});

it('signs of levels are dash and plus, and are not counted', () => {
  expect([1, 2, 3].map(signOfLevel)).toEqual(['-', '+', '+']);
  expect(['-', '+', '•', 'a)', '1.'].map(isCounted)).toEqual([false, false, false, true, true]);
});
