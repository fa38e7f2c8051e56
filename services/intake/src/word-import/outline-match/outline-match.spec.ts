import { bold, docx, table } from '../testing/docx-fixture';
import { nq20 } from '../testing/nq20';
import { readWord } from '../read-word';
import { matchHeadings } from './match-headings';
import { OutlineIndex } from './outline-index';

const index = OutlineIndex.of(nq20);

/** Matches "level title" lines; gives the sections their content goes to, without the outline's own prefix. */
function match(...lines: string[]): (string | null)[] {
  const headings = lines.map((line) => ({ level: Number(line[0]), label: '', title: line.slice(2) }));
  return matchHeadings(headings, index).map(({ section }) => section?.replace('nq20.', '') ?? null);
}

describe('a heading is matched by its title', () => {
  it('never by its number: 2.5 of one paper is group 7 of another', () => {
    const headings = [
      { level: 1, label: 'II.', title: 'Những kết quả đạt được' },
      { level: 2, label: '2.5.', title: 'Đẩy mạnh phát triển ngành dược và thiết bị y tế' },
      { level: 2, label: '2.7.', title: 'Đổi mới hệ thống quản lý và cung cấp dịch vụ y tế' },
    ];
    const sections = matchHeadings(headings, index).map(({ section }) => section);
    expect(sections.slice(1)).toEqual(['nq20.ket-qua.nhiem-vu.duoc-thiet-bi', 'nq20.ket-qua.nhiem-vu.he-thong']);
  });

  it.each([
    ['CÔNG TÁC QUẢN TRIỆT TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT 20-NQ/TW', 'quan-triet'],
    ['Công tác học tập, quán triệt', 'quan-triet.hoc-tap'],
    ['Công tác kiểm tra, giám sát', 'quan-triet.kiem-tra'],
    ['Phương hướng, nhiệm vụ, giải pháp trong thời gian tới', 'phuong-huong'],
    ['Kiến nghị, đề xuất', 'kien-nghi'],
    ['Tồn tại, hạn chế', 'danh-gia.han-che'],
    ['Nguyên nhân của hạn chế, tồn tại', 'danh-gia.nguyen-nhan'],
    [
      'Nâng cao chất lượng khám bệnh, chữa bệnh, khắc phục tình trạng quá tải bệnh viện',
      'ket-qua.nhiem-vu.kham-chua-benh',
    ],
    ['Đổi mới mạnh mẽ tài chinh y tế', 'ket-qua.nhiem-vu.tai-chinh'],
    ['Phát triển nguồn nhân lực và khoa học công nghệ y tế', 'ket-qua.nhiem-vu.nhan-luc'],
  ])('"%s", with other words and typing errors', (title, section) => expect(match(`1 ${title}`)).toEqual([section]));

  it('with its parent: "Hạn chế" below a task group stays in the group', () => {
    expect(
      match(
        '1 Những kết quả đạt được',
        '2 Đổi mới tài chính y tế',
        '3 Kết quả đạt được',
        '3 Hạn chế, tồn tại',
        '1 Đánh giá chung',
        '2 Hạn chế, tồn tại',
      ),
    ).toEqual([
      'ket-qua',
      'ket-qua.nhiem-vu.tai-chinh',
      'ket-qua.nhiem-vu.tai-chinh',
      'ket-qua.nhiem-vu.tai-chinh',
      'danh-gia',
      'danh-gia.han-che',
    ]);
  });

  it('and what the outline does not know is left to a person', () => {
    expect(match('1 Đặc điểm tình hình của địa phương', '1 Công tác thi đua, khen thưởng')).toEqual([null, null]);
  });

  it('a rough likeness is flagged, a second one called a duplicate', () => {
    const [first, second] = matchHeadings(
      [1, 1].map((level) => ({ level, label: '', title: 'Đề xuất, kiến nghị' })),
      index,
    );
    expect(first).toMatchObject({ duplicate: false, uncertain: false });
    expect(second).toMatchObject({ duplicate: true });
    const rough = matchHeadings([{ level: 1, label: '', title: 'Nhân lực và đào tạo, khoa học' }], index);
    expect(rough[0]?.own === null || rough[0]?.uncertain).toBe(true);
  });
});

describe('the table of indicators', () => {
  const reading = (...rows: string[][]) =>
    readWord(
      docx(bold('II. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC') + bold('1. Kết quả thực hiện các mục tiêu') + table(...rows)),
      nq20,
    );
  const header = ['TT', 'Chỉ tiêu', 'Mục tiêu 2025', 'Kết quả năm 2021'];

  it('is read by the names of its rows, values as Vietnam writes them', () => {
    const { indicators } = reading(
      header,
      ['1', 'Tỷ lệ bao phủ bảo hiểm y tế (% dân số)', '95', '92,85'],
      ['2', 'Số giường bệnh/10.000 dân', '30', '31.5'],
      ['3', 'Tỷ lệ tiêm chủng mở rộng', '95', 'trên 95%'],
      ['4', 'Số máy thở', '', '12'],
    );
    expect(
      indicators.map(({ indicatorId, value, comparator, raw, period }) => [
        indicatorId,
        value,
        comparator,
        raw,
        period,
      ]),
    ).toEqual([
      ['HI_COVER', 92.85, '=', '92,85', '2021'],
      ['BEDS', 31.5, '=', '31.5', '2021'],
      ['EPI', 95, '>', 'trên 95%', '2021'],
    ]);
  });

  it('keeps its place among the blocks', () => {
    const { sections } = reading(header, ['1', 'Số bác sĩ trên 10.000 dân', '10', '9']);
    expect(sections[0]?.blocks[0]).toMatchObject({ type: 'table', columns: 4 });
  });

  it('of something else gives no values', () => {
    expect(reading(['Đơn vị', 'Số xã'], ['Huyện A', '12'], ['Huyện B', '9']).indicators).toEqual([]);
  });
});
