import { emptyValue, type Indicator } from './indicator-cells';
import { parseBlock, pasteBlock } from './paste-block';

const indicator = (id: string, name: string, basis: string | null = 'dân số'): Indicator => ({
  ...{ id, name, nameEn: id, unit: '%', direction: 'higher', target2025: null, target2030: null },
  ...{ aggregation: 'weighted-mean', basis, plausible: { min: 0, max: 100 } },
});
const indicators = [
  indicator('LE', 'Tuổi thọ trung bình', null),
  indicator('HI', 'Tỉ lệ tham gia bảo hiểm y tế'),
  indicator('EPI', 'Tỉ lệ tiêm chủng'),
];
const empty = indicators.map(({ id }) => emptyValue(id));
const paste = (text: string, row = 0, column = 0) => pasteBlock(indicators, empty, { row, column }, text);

describe('a block from a spreadsheet', () => {
  it('is rows of cells, with quotes and line ends of either kind', () => {
    expect(parseBlock('a\tb\r\n"c\n""d"""\t\r\n')).toEqual([
      ['a', 'b'],
      ['c "d"', ''],
    ]);
    expect(parseBlock('một')).toEqual([['một']]);
    expect(parseBlock('')).toEqual([['']]);
  });

  it('goes to the cells right and down of the cursor', () => {
    const { values, left } = paste('94,5\t945\t1.000\n93.2', 1);
    expect(values[1]).toMatchObject({ value: 94.5, numerator: 945, denominator: 1000 });
    expect(values[2]).toMatchObject({ value: 93.2 });
    expect([values[0], left]).toEqual([empty[0], 0]);
  });

  it('with names goes to the indicators of those names, in whatever order', () => {
    const { values, left } = paste('Chỉ tiêu\tKết quả\nTỉ lệ tiêm chủng\t97\nTi le tham gia bao hiem y te\t94,5', 2, 3);
    expect(values.map(({ value }) => value)).toEqual([null, 94.5, 97]);
    expect(left).toBe(1);
  });

  it('says what it could not read, what has two readings, and how much it left out', () => {
    const { cells, left } = paste('không rõ\t1\n1.234\t2\t3\t2021\t5\n1\n9', 0);
    expect(cells.filter(({ understood }) => understood).map(({ text, understood }) => [text, understood])).toEqual([
      ['không rõ', 'unreadable'],
    ]);
    expect(left).toBe(3);
  });
});
