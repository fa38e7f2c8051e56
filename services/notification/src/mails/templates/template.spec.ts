import { blocksOf } from './mail-blocks';
import { mailText } from './mail-text';
import { returnTemplate } from './return.template';
import { MailDataMissing } from './template';
import { deadlineText, instantText, reportTitle, shortReportTitle } from './wording';
import { writeHtml } from './write-html';
import { writeText } from './write-text';

const frame = {
  unit: 'Tỉnh ủy',
  owner: 'Bộ Y tế',
  contact: null,
  link: 'https://a.vn/b',
  reference: 'TH-1',
  sample: false,
};
const data = { title: 'Sơ kết', revision: 1, reason: 'Thiếu', returnedBy: 'Tổ biên tập', resubmitBy: '2022-07-08' };

it.each([
  ['an empty reason', { ...data, reason: '  ' }, frame],
  ['no title', { ...data, title: undefined as unknown as string }, frame],
  ['a date that does not exist', { ...data, resubmitBy: '2022-02-30' }, frame],
  ['a unit without a name', data, { ...frame, unit: '' }],
  ['a link that is none', data, { ...frame, link: 'javascript' }],
])('does not write a mail with %s', (_, wrong, wrongFrame) => {
  expect(() => returnTemplate.write(wrong, wrongFrame)).toThrow(MailDataMissing);
});

it('keeps what a value holds as text: no mark, tag or new line of it means anything', () => {
  const evil = '**x** [a](https://evil) <script>\n\n- item | y \\';
  const blocks = blocksOf(mailText`Lý do: ${evil}`);
  expect(writeText(blocks)).toBe('Lý do: **x** [a](https://evil) <script> - item | y \\\n');
  expect(writeHtml('s', blocks)).not.toMatch(/<script>|href="https:\/\/evil/);
});

it('writes deadlines and instants as officials do, in Vietnam time', () => {
  expect(deadlineText('2026-12-01')).toBe('17 giờ 00, thứ Ba, 01/12/2026');
  expect(instantText('2022-06-27T17:30:00.000Z')).toBe('00 giờ 30, thứ Ba, 28/6/2022');
});

it('names in its footer whom to ask, where somebody is known', () => {
  expect(returnTemplate.write(data, frame).text).toContain('bộ phận đầu mối của Bộ Y tế và nêu');
  const asked = returnTemplate.write(data, { ...frame, contact: 'Vụ Kế hoạch, kh@byt.example.vn' });
  expect(asked.text).toContain('bộ phận đầu mối của Bộ Y tế (Vụ Kế hoạch, kh@byt.example.vn) và nêu');
});

it.each([
  [
    'Sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017',
    'Báo cáo sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW',
  ],
  [
    'Xây dựng Báo cáo sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017',
    'Báo cáo sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW',
  ],
  ['Đợt tổng kết công tác y tế năm 2021', 'Báo cáo tổng kết công tác y tế năm 2021'],
])('calls the report of "%s" "%s"', (title, short) => expect(shortReportTitle(title)).toBe(short));

it('shortens only the subject, never the title in full, and between words', () => {
  const long = `Sơ kết ${'công tác bảo vệ sức khỏe nhân dân '.repeat(5)}`;
  expect(reportTitle(long).length).toBeGreaterThan(150);
  expect(shortReportTitle(long)).toMatch(/^Báo cáo sơ kết .{1,80}\p{L}…$/u);
});
