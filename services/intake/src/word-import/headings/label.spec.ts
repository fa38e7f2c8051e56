import { asUpperLetter, readLabel, readListLabel } from './label';

it.each([
  ['I. MỤC ĐÍCH', 'roman', 'I.', 1],
  ['II- NHỮNG KẾT QUẢ', 'roman', 'II-', 2],
  ['IV – ĐÁNH GIÁ', 'roman', 'IV –', 4],
  ['I/ TÌNH HÌNH', 'roman', 'I/', 1],
  ['1. Mục đích', 'decimal', '1.', 1],
  ['2/ Yêu cầu', 'decimal', '2/', 2],
  ['1) Yêu cầu', 'round', '1)', 1],
  ['2.1. Cấp tỉnh', 'decimal', '2.1.', 1],
  ['2.1 Cấp tỉnh', 'decimal', '2.1', 1],
  ['6.1.Công tác dược', 'decimal', '6.1.', 1],
  ['2.1Về nhân lực', 'decimal', '2.1', 1],
  ['7.4.1. Kết quả', 'decimal', '7.4.1.', 1],
  ['IV.1. Thuận lợi', 'decimal', 'IV.1.', 1],
  ['a) Mục tiêu', 'letter', 'a)', 1],
  ['đ) Kinh phí', 'letter', 'đ)', 5],
  ['e) Nhân lực', 'letter', 'e)', 6],
  ['a. Mục tiêu', 'letter', 'a.', 1],
  ['(1) Về thể chế', 'paren', '(1)', 1],
  ['A. ĐẶT VẤN ĐỀ', 'upper', 'A.', 1],
  ['Phần thứ nhất', 'part', 'Phần thứ nhất', 1],
  ['PHẦN II: KẾT QUẢ', 'part', 'PHẦN II:', 2],
  ['Chương III. Tổ chức', 'chapter', 'Chương III.', 3],
  ['PHỤ LỤC 2', 'annex', 'PHỤ LỤC 2', 2],
  ['Điều 3. Hiệu lực', 'article', 'Điều 3.', 3],
  ['- Cấp huyện', 'bullet', '-', null],
  ['– Cấp xã', 'bullet', '–', null],
  ['+ Nguồn ngân sách', 'bullet', '+', null],
  ['• Tuyên truyền', 'bullet', '•', null],
])('"%s" begins with a %s', (line, kind, text, value) => {
  expect(readLabel(line)).toMatchObject({ kind, text, value });
});

it.each([
  '15 bệnh viện đạt chuẩn',
  '10.000 dân có 8,5 bác sĩ',
  '2022 là năm thứ năm',
  '19/9/2022 ban hành kế hoạch',
  '5. 000 liều vắc xin',
  '12 loại vắc xin',
  'Vì vậy, cần quan tâm',
  'V/v báo cáo sơ kết',
  'V.v.',
  'Phần lớn người dân',
  'Phụ lụcI',
  'Mục tiêu đến năm 2025',
  'Điều dưỡng viên đạt 25',
  '92,5% dân số',
  '1.5 triệu lượt',
  '-5 độ',
])('"%s" begins with no number', (line) => expect(readLabel(line)).toBeNull());

it('the number Word counted is read like a typed one and takes nothing from the text', () => {
  expect(readListLabel('2.1')).toMatchObject({ kind: 'decimal', depth: 2, text: '2.1', length: 0 });
  expect(readListLabel('IV')).toMatchObject({ kind: 'roman', value: 4 });
});

it('a lone capital can be a letter as well as a Roman number', () => {
  expect(asUpperLetter(readLabel('C. Kiến nghị')!)).toMatchObject({ kind: 'upper', value: 3 });
  expect(asUpperLetter(readLabel('II. Kết quả')!)).toBeNull();
});
