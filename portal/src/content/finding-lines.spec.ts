import { linesOf } from './finding-lines';

const finding = (severity: 'error' | 'warning', code: string, about = '') => ({ severity, code, about });

it('findings of a kind of which there may be many are one line, and errors come first', () => {
  const lines = linesOf([
    finding('warning', 'indicator-missing', 'i'),
    finding('error', 'section-empty', 'a'),
    finding('warning', 'blocks-unplaced'),
    finding('error', 'section-empty', 'b'),
    finding('warning', 'indicator-missing', 'j'),
    finding('warning', 'figure-differs', 'a'),
    finding('warning', 'figure-differs', 'b'),
  ]);
  expect(lines.map(({ key, findings }) => [key, ...findings.map(({ about }) => about)])).toEqual([
    ['section-empty', 'a', 'b'],
    ['indicator-missing', 'i', 'j'],
    ['blocks-unplaced 2', ''],
    ['figure-differs 5', 'a'],
    ['figure-differs 6', 'b'],
  ]);
});

it('findings are no lines where there are none', () => {
  expect(linesOf([])).toEqual([]);
});
