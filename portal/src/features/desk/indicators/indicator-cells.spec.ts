import {
  type Column,
  emptyValue,
  faultyColumns,
  hasCell,
  type Indicator,
  readCell,
  showCell,
  wholeTable,
  writtenValues,
} from './indicator-cells';

export const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ id, name: `Chỉ tiêu ${id}`, nameEn: id, unit: '%', direction: 'higher', target2025: null, target2030: null },
  ...{ aggregation: 'weighted-mean', basis: 'dân số', plausible: { min: 50, max: 100 } },
  ...more,
});
const insured = indicator('HI');
const beds = indicator('BEDS', { unit: 'giường', plausible: { min: 10, max: 5000 } });
const read = (of: Indicator, column: Column, text: string) => readCell(of, emptyValue(of.id), column, text);

describe('a figure as people write it', () => {
  it('has a comma before its decimals, or a dot where that leaves no doubt', () => {
    expect(read(insured, 'value', '94,5').value.value).toBe(94.5);
    expect(read(insured, 'value', ' 94.5 % ').value.value).toBe(94.5);
    expect(read(insured, 'value', '94,5').understood).toBeNull();
  });

  it('is told back where it can be read in two ways', () => {
    expect(read(beds, 'value', '1.234')).toMatchObject({ value: { value: 1234 }, understood: null });
    expect(read(indicator('X', { plausible: { min: 0, max: 1e6 } }), 'value', '1.234').understood).toBe('ambiguous');
  });

  it('keeps what was written, its bound and its counts', () => {
    expect(read(insured, 'value', 'trên 95%').value).toMatchObject({ value: 95, comparator: '>', raw: 'trên 95%' });
    expect(read(insured, 'value', '190/201').value).toMatchObject({ value: 94.53, numerator: 190, denominator: 201 });
  });

  it('that cannot be read is kept as written and said', () => {
    expect(read(insured, 'value', 'cao')).toMatchObject({
      value: { value: null, raw: 'cao' },
      understood: 'unreadable',
    });
  });

  it('stays in the cell of a count that is no number, is marked, and is not saved', () => {
    const { value, understood } = read(insured, 'numerator', 'khoảng 5000');
    expect(understood).toBe('unreadable');
    expect(showCell(insured, value, 'numerator')).toBe('khoảng 5000');
    expect(faultyColumns(insured, value)).toEqual(['numerator']);
    expect(writtenValues([value])).toEqual([]);
    const both = readCell(insured, value, 'denominator', 'Không có số liệu').value;
    expect(faultyColumns(insured, both)).toEqual(['numerator', 'denominator']);
    expect(wholeTable([insured], [], [both]).map((row) => showCell(insured, row, 'numerator'))).toEqual([
      'khoảng 5000',
    ]);
  });

  it('makes way for a number, for nothing, and for both counts written with the figure', () => {
    const before = read(insured, 'numerator', 'nhiều').value;
    for (const text of ['190', '']) {
      const { value } = readCell(insured, before, 'numerator', text);
      expect([showCell(insured, value, 'numerator'), faultyColumns(insured, value)]).toEqual([text, []]);
    }
    expect(faultyColumns(insured, readCell(insured, before, 'value', '190/201').value)).toEqual([]);
  });

  it('may be said to be missing, which is kept and is no fault', () => {
    for (const text of ['Chưa có số liệu', 'không thống kê', '-', '…', 'Không']) {
      expect(read(insured, 'value', text)).toMatchObject({ value: { value: null, raw: text }, understood: null });
    }
  });

  it('counts in whole numbers, however they are grouped', () => {
    expect(
      ['1.234.567', '1,234', '1 234', '12'].map((text) => read(insured, 'numerator', text).value.numerator),
    ).toEqual([1234567, 1234, 1234, 12]);
  });

  it('is words where the outline asks for words', () => {
    const words = indicator('W', { aggregation: 'list', basis: null });
    expect(read(words, 'value', 'Đã loại trừ sốt rét 2 huyện')).toMatchObject({
      value: { value: null, raw: 'Đã loại trừ sốt rét 2 huyện' },
      understood: null,
    });
    expect(hasCell(words, 'denominator')).toBe(false);
  });

  it('written anew drops the bound of the one before', () => {
    const before = read(insured, 'value', 'trên 95%').value;
    expect(readCell(insured, before, 'value', '').value).toMatchObject({ value: null, comparator: '=', raw: '' });
  });
});

it('a table has a row for every indicator, and says only what was written', () => {
  const value = read(insured, 'value', '94,5').value;
  const table = wholeTable([beds, insured], [value]);
  expect(table.map(({ indicatorId }) => indicatorId)).toEqual(['BEDS', 'HI']);
  expect(writtenValues(table)).toEqual([value]);
  expect(showCell(insured, { ...value, comparator: '≥' }, 'value')).toBe('≥ 94,5');
});
