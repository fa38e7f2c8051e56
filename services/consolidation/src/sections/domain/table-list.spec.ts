import type { Block } from '@common/contracts/document-ast';
import { blockText } from '@common/contracts/block-text';
import { reportOf, someUnits } from './contribution.builder';
import { mergeSection } from './merge-section';

const [haNoi, haGiang, sonLa, haiDuong] = [...someUnits.keys()] as [string, string, string, string];
const head = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2017', 'Kết quả'];
const table = (rows: readonly string[][], caption = 'Kết quả thực hiện các chỉ tiêu'): Block => ({
  type: 'table',
  id: 't',
  caption,
  columns: rows[0]!.length,
  headerRows: 1,
  rows: rows.map((row) => row.map((text) => ({ paragraphs: [[{ text }]] }))),
});
const coverage = (before: string, now: string): Block =>
  table([head, ['1', 'Tỉ lệ tham gia bảo hiểm y tế', '% dân số', before, now]]);
const merged = (...reports: [string, Block][]) =>
  mergeSection(
    reports.flatMap(([unit, block]) => reportOf(unit, [block])),
    someUnits,
  ).blocks.map(({ block, sources }) => [blockText(block), sources.map(({ unitId }) => unitId)]);

it('gives the tables of one form as one, with the figures of each unit beside the row they belong to', () => {
  expect(
    merged([sonLa, coverage('90', '')], [haNoi, coverage('85,1', '92,1')], [haiDuong, coverage('84', '93')]),
  ).toEqual([
    [
      'TT\tChỉ tiêu\tĐơn vị tính\tTừng đơn vị (Năm 2017; Kết quả)\n' +
        '1\tTỉ lệ tham gia bảo hiểm y tế\t% dân số\tHà Nội (85,1; 92,1); Sơn La (90; -); Hải Dương (84; 93)',
      [haNoi, sonLa, haiDuong],
    ],
  ]);
});

it('leaves the tables of two units, of another form and with joined cells alone', () => {
  expect(merged([haNoi, coverage('85', '92')], [sonLa, coverage('84', '93')])).toHaveLength(2);
  const otherRow = table([head, ['1', 'Tỉ lệ hài lòng', '% dân số', '80', '81']]);
  const otherCaption = { ...coverage('84', '93'), caption: 'Số liệu năm 2021' } as Block;
  expect(
    merged([haNoi, coverage('85', '92')], [sonLa, otherRow], [haGiang, otherCaption], [haiDuong, coverage('1', '2')]),
  ).toHaveLength(4);
  const joined = (unit: string): [string, Block] => [
    unit,
    table([head, ['1', 'Tỉ lệ tham gia bảo hiểm y tế', '% dân số', unit]]),
  ];
  expect(merged(joined(haNoi), joined(sonLa), joined(haiDuong))).toHaveLength(3);
});

it('gives a table that all units have alike once', () => {
  const same = coverage('85', '92');
  expect(merged([haNoi, same], [sonLa, same], [haiDuong, same])).toEqual([[blockText(same), [haNoi, sonLa, haiDuong]]]);
});
