import { bold, docx, p, table } from '../testing/docx-fixture';
import { nq20 } from '../testing/nq20';
import { readWord } from '../read-word';

const head = bold('II. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC') + bold('1. Kết quả thực hiện các mục tiêu');
const read = (xml: string) => readWord(docx(head + xml), nq20);
const figures = (xml: string) => read(xml).indicators.map(({ indicatorId, value }) => [indicatorId, value]);
const codes = (xml: string) => read(xml).warnings.map(({ code }) => code);

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const down = '<w:vMerge w:val="restart"/>';
const covered = cell('', '<w:vMerge/>');
const across = '<w:gridSpan w:val="3"/>';
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const rows = (...texts: string[][]) => texts.map((each) => row(...each.map((text) => cell(text)))).join('');

describe('a heading of two rows, merged', () => {
  it('gives the column "Kết quả", not the unit whose text holds a digit', () => {
    const band = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu và kết quả thực hiện', 'Đánh giá'];
    const merged = band.map((text, place) => cell(text, place === 3 ? across : down));
    const xml =
      row(...merged) +
      row(covered, covered, covered, cell('Mục tiêu đến năm 2025'), cell('Năm 2017'), cell('Kết quả'), covered) +
      rows(
        ['1', 'Tỷ suất tử vong trẻ em dưới 5 tuổi', '‰ (trên 1.000 trẻ đẻ sống)', '≤ 18,5', '25', '22,6', 'Chưa đạt'],
        ['2', 'Số giường bệnh viện trên 10.000 dân', 'giường/10.000 dân', '30', '26', '32,5', 'Đạt'],
        ['3', 'Số dược sĩ đại học trên 10.000 dân', 'dược sĩ ĐH/10.000 dân', '2,8', '1,5', '1,86', 'Chưa đạt'],
      );
    expect(figures(`<w:tbl>${xml}</w:tbl>`)).toEqual([
      ['U5MR', 22.6],
      ['BEDS', 32.5],
      ['PHARMACISTS', 1.86],
    ]);
  });

  it('gives the latest year below "Kết quả thực hiện"', () => {
    const xml =
      row(cell('TT', down), cell('Chỉ tiêu', down), cell('Đơn vị tính', down), cell('Kết quả thực hiện', across)) +
      row(covered, covered, covered, cell('Năm 2017'), cell('Năm 2020'), cell('Kết quả 2022')) +
      rows(
        ['1', 'Tỷ lệ bao phủ bảo hiểm y tế', '%', '81,2', '88,0', '92,5'],
        ['2', 'Số giường bệnh viện trên 10.000 dân', 'giường', '26', '28', '30,1'],
        ['3', 'Số bác sĩ trên 10.000 dân', 'bác sĩ', '7', '8', '9,2'],
      );
    const { indicators, warnings } = read(`<w:tbl>${xml}</w:tbl>`);
    expect(indicators.map(({ value, period }) => [value, period])).toEqual([
      [92.5, '2022'],
      [30.1, '2022'],
      [9.2, '2022'],
    ]);
    expect(warnings).toEqual([]);
  });
});

const names = ['Tỷ lệ bao phủ bảo hiểm y tế', 'Số giường bệnh viện trên 10.000 dân', 'Số bác sĩ trên 10.000 dân'];
const under = (...header: string[]) =>
  table(header, ...names.map((name, place) => [name, ...header.slice(1).map((_, at) => `${10 * (at + 1) + place}`)]));

it.each([
  [['Chỉ tiêu', 'Năm 2017', 'Năm 2022', 'Mục tiêu 2025'], 20],
  [['Chỉ tiêu', 'Kết quả', 'Năm 2017', 'Kế hoạch 2022'], 10],
  [['Chỉ tiêu', 'Năm 2022', 'Năm 2025', 'Năm 2030'], 10],
  [['Chỉ tiêu', 'Mục tiêu 2025', 'Số đạt'], 20],
])('of the columns %j the result is the one with %d', (header, value) => {
  expect(figures(under(...header))[0]).toEqual(['HI_COVER', value]);
});

it.each([
  [['Chỉ tiêu', 'Cột một', 'Cột hai']],
  [['Chỉ tiêu', 'Kết quả', 'Thực hiện']],
  [['Chỉ tiêu', 'Mục tiêu 2025']],
])('of the columns %j none is clearly the result: no figure, and a warning that says so', (header) => {
  expect(figures(under(...header))).toEqual([]);
  expect(read(under(...header)).warnings).toContainEqual({
    code: 'figures-unclear',
    count: 3,
    says: { vi: expect.stringMatching(/^3 chỉ tiêu .* không rõ cột nào/), en: expect.stringContaining('not clear') },
  });
});

it('a result that only repeats the unit is no figure', () => {
  const header = ['Chỉ tiêu', 'Đơn vị tính', 'Kết quả'];
  const body = names.map((name, place) => [name, '1.000 dân', `${place + 8}`]);
  const extra = ['Tỷ lệ tiêm chủng mở rộng', '1.000 trẻ', '1.000 trẻ'];
  const xml = table(header, ...body, extra);
  expect(figures(xml).map(([, value]) => value)).toEqual([8, 9, 10]);
  expect(codes(xml)).toEqual(['figures-unclear']);
});
