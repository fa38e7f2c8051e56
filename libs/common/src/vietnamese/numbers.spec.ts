import { parseVietnameseNumber } from './numbers';

it.each([
  ['92,85%', 92.85],
  ['92.85', 92.85],
  ['1.234.567,89', 1_234_567.89],
  ['1,234,567.89', 1_234_567.89],
  ['10.000 dân', 10_000],
  ['1 vạn dân', 10_000],
  ['1,2 triệu lượt', 1_200_000],
  ['18,5‰', 18.5],
  ['0,125', 0.125],
  ['8,5 bác sĩ/10.000 dân', 8.5],
  ['8,5/10.000', 8.5],
  ['12 345', 12_345],
  ['-1,5', -1.5],
])('%s is %d', (raw, value) => expect(parseVietnameseNumber(raw).value).toBe(value));

it.each([
  ['trên 95%', '>', 95],
  ['dưới 12%', '<', 12],
  ['đạt ≥ 95%', '≥', 95],
  ['khoảng 74,5 tuổi', '≈', 74.5],
  ['không quá 35%', '≤', 35],
  ['từ 90% trở lên', '≥', 90],
  ['94,5%', '=', 94.5],
])('%s keeps what it is compared with: %s', (raw, comparator, value) => {
  expect(parseVietnameseNumber(raw)).toMatchObject({ comparator, value, raw });
});

describe('1.234 can be read in two ways', () => {
  it('and is said to be ambiguous', () => {
    expect(parseVietnameseNumber('1.234')).toMatchObject({ value: 1234, ambiguous: true });
    expect(parseVietnameseNumber('10,123')).toMatchObject({ value: 10.123, ambiguous: true });
  });

  it('until the plausible range leaves one reading', () => {
    expect(parseVietnameseNumber('1.234', { min: 0, max: 100 })).toMatchObject({ value: 1.234, ambiguous: false });
    expect(parseVietnameseNumber('1.234', { min: 500, max: 9000 })).toMatchObject({ value: 1234, ambiguous: false });
    expect(parseVietnameseNumber('1.234', { min: 0, max: 9000 })).toMatchObject({ ambiguous: true });
  });
});

it('a share of counts gives both counts and its percentage', () => {
  expect(parseVietnameseNumber('190/200 trạm (95%)')).toMatchObject({ numerator: 190, denominator: 200, value: 95 });
  expect(parseVietnameseNumber('3/0').value).toBeNull();
});

it('text without a number has no value and keeps what was written', () => {
  expect(parseVietnameseNumber('chưa có số liệu')).toMatchObject({ value: null, raw: 'chưa có số liệu' });
});
