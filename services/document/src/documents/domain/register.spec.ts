import { kindInForce } from './kinds/kind-in-force';
import { NoTermKnown, seriesOf } from './register';

const state = kindInForce('to-trinh-chinh-phu', '2022-07-29');
const party = kindInForce('bao-cao-so-ket', '2022-07-29');

it('begins a State register anew each year', () => {
  expect(seriesOf(state, '2022-12-31')).toEqual({ symbol: 'TTr BYT', period: '2022' });
  expect(seriesOf(state, '2023-01-01').period).toBe('2023');
});

it('carries a Party register through the whole term', () => {
  expect(seriesOf(party, '2022-12-31')).toEqual({ symbol: 'BC BCSĐCP', period: 'khóa XIII' });
  expect(seriesOf(party, '2023-01-01').period).toBe('khóa XIII');
});

it('refuses a day of no known term', () => {
  expect(() => seriesOf(party, '2010-01-01')).toThrow(NoTermKnown);
});
