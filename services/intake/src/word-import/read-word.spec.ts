import { shippedOutline } from '../outlines/shipped-outlines';
import { readWord } from './read-word';
import { bold, centred, docx, p, r, table } from './testing/docx-fixture';
import type { WordReading } from './word-reading';

const outline = shippedOutline('NQ20-5N')!;

const header = table([
  p('TỈNH ỦY HẢI DƯƠNG') + p('*') + p('Số:      -BC/TU'),
  p('ĐẢNG CỘNG SẢN VIỆT NAM') + p('Hải Dương, ngày 20 tháng 10 năm 2022'),
]);
const title = bold('BÁO CÁO', centred) + bold('sơ kết 05 năm thực hiện Nghị quyết số 20-NQ/TW', centred);
const signature = table([
  p('Nơi nhận:') + p('- Bộ Y tế;') + p('- Lưu: VPTU.'),
  p(r('T/M BAN THƯỜNG VỤ', 'b')) + p(r('PHÓ BÍ THƯ', 'b')) + p(r('Lê Văn Hiệu', 'b')),
]);

const body = [
  p('Thực hiện Kế hoạch số 102-KH/TU, Ban Thường vụ Tỉnh ủy báo cáo kết quả như sau:'),
  bold('I. CÔNG TÁC QUÁN TRIỆT, TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT'),
  bold('1. Việc tổ chức nghiên cứu, học tập, quán triệt Nghị quyết'),
  p('Ban Thường vụ Tỉnh ủy đã tổ chức hội nghị quán triệt tới 98% cán bộ chủ chốt.'),
  p('- Cấp huyện tổ chức 12 hội nghị;'),
  p('+ Trong đó có 3 hội nghị trực tuyến.'),
  bold('II. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC'),
  bold('2. Việc thực hiện các nhiệm vụ và giải pháp'),
  p(r('2.5. ', 'b') + r('Đổi mới hệ thống quản lý và cung cấp dịch vụ y tế', 'b')),
  p('Đã sắp xếp các trung tâm y tế tuyến tỉnh thành Trung tâm Kiểm soát bệnh tật.'),
  bold('III. ĐÁNH GIÁ CHUNG'),
  bold('2. Hạn chế, tồn tại'),
  p('Nhân lực y tế cơ sở còn thiếu.'),
].join('');

const annex =
  bold('PHỤ LỤC', centred) +
  bold('Đề cương báo cáo', centred) +
  bold('I. ĐÁNH GIÁ CHUNG') +
  p('Nêu những kết quả nổi bật của địa phương.');

const sectionOf = (reading: WordReading, text: string) =>
  reading.blocks.find((block) => block.text.includes(text))?.section;

describe('a Party committee’s report on the outline', () => {
  const reading = readWord(docx(header + title + body + signature + annex), outline);

  it('has its headings found with level, number and text', () => {
    const found = reading.headings.map(({ level, number, text }) => [level, number, text]);
    expect(found.slice(0, 7)).toEqual([
      [1, 'I.', 'CÔNG TÁC QUÁN TRIỆT, TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT'],
      [2, '1.', 'Việc tổ chức nghiên cứu, học tập, quán triệt Nghị quyết'],
      [1, 'II.', 'NHỮNG KẾT QUẢ ĐẠT ĐƯỢC'],
      [2, '2.', 'Việc thực hiện các nhiệm vụ và giải pháp'],
      [3, '2.5.', 'Đổi mới hệ thống quản lý và cung cấp dịch vụ y tế'],
      [1, 'III.', 'ĐÁNH GIÁ CHUNG'],
      [2, '2.', 'Hạn chế, tồn tại'],
    ]);
  });

  it('has its text in the sections of the outline', () => {
    expect(sectionOf(reading, 'hội nghị quán triệt')).toBe('nq20.quan-triet.hoc-tap');
    expect(sectionOf(reading, '3 hội nghị trực tuyến')).toBe('nq20.quan-triet.hoc-tap');
    expect(sectionOf(reading, 'sắp xếp các trung tâm')).toBe('nq20.ket-qua.nhiem-vu.he-thong');
    expect(sectionOf(reading, 'Nhân lực y tế cơ sở')).toBe('nq20.danh-gia.han-che');
  });

  it('keeps the text before the first heading for a person to place', () => {
    expect(reading.unmatched).toContainEqual(
      expect.objectContaining({ kind: 'text-before-first-heading', text: expect.stringContaining('102-KH/TU') }),
    );
    expect(reading.unplaced[0]).toMatchObject({ type: 'paragraph' });
  });

  it('does not take the outline in its annex for the report', () => {
    expect(sectionOf(reading, 'Nêu những kết quả nổi bật')).toBeNull();
    expect(reading.unmatched.some(({ kind }) => kind === 'annex')).toBe(true);
  });

  it('reads the cover as far as it is filled in', () => {
    expect(reading.cover).toEqual({
      number: null,
      symbol: 'BC/TU',
      date: '2022-10-20',
      issuingBody: 'TỈNH ỦY HẢI DƯƠNG',
      signer: 'Lê Văn Hiệu',
      recipients: ['Bộ Y tế'],
    });
  });

  it('names the sections nothing was found for', () => {
    const missing = reading.unmatched.filter(({ kind }) => kind === 'section-without-content');
    expect(missing.map(({ section }) => section)).toContain('nq20.kien-nghi');
    expect(missing.map(({ section }) => section)).not.toContain('nq20.danh-gia.han-che');
  });
});
