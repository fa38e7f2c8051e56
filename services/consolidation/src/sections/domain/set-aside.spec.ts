import { blockText } from '@common/contracts/block-text';
import { reportOf, someUnits } from './contribution.builder';
import { mergeSection } from './merge-section';

const [haNoi] = [...someUnits.keys()] as [string];
const said = 'Trạm y tế xã còn thiếu bác sĩ.';
const merged = (...texts: string[]) => mergeSection(reportOf(haNoi, texts), someUnits);

it.each([
  'Trên đây là Báo cáo sơ kết 05 năm của Tỉnh ủy, kính gửi Bộ Y tế tổng hợp./.',
  'Trên đây là toàn bộ nội dung báo cáo của cơ quan, đơn vị, kính gửi Bộ Y tế tổng hợp./',
  'Trên đây là kết quả báo cáo sơ kết, kính đề nghị Bộ Y tế tổng hợp.',
])('sets a report’s own closing aside and says why: %s', (closing) => {
  const { blocks, unused } = merged(said, closing);
  expect(blocks.map(({ block }) => blockText(block))).toEqual([said]);
  expect(unused).toMatchObject([{ source: { blockId: 'b1' }, why: 'closing' }]);
});

it('keeps what only begins like a closing', () => {
  expect(merged('Trên đây là những khó khăn chính của địa phương.').unused).toEqual([]);
});

it.each(['Còn thiếu bác sĩ./.', 'Còn thiếu bác sĩ./', 'Còn thiếu bác sĩ /.', 'Còn thiếu bác sĩ. /.'])(
  'ends "%s" with a full stop, as the national text goes on',
  (text) => {
    expect(merged(text).blocks.map(({ block }) => blockText(block))).toEqual(['Còn thiếu bác sĩ.']);
  },
);

it('ends a text so where the mark stands in a run of its own, and keeps a ratio and an address as they are', () => {
  const runs = [{ text: 'Còn thiếu bác sĩ' }, { text: './.', b: true as const }];
  const { blocks } = mergeSection(reportOf(haNoi, [{ type: 'paragraph', id: 'b0', runs }]), someUnits);
  expect(blocks.map(({ block }) => blockText(block))).toEqual(['Còn thiếu bác sĩ.']);
  const kept = 'Xem https://moh.gov.vn/';
  expect(merged(kept).blocks.map(({ block }) => blockText(block))).toEqual([kept]);
});

it('lists a paragraph of nothing but the end mark as empty', () => {
  expect(merged(said, './.').unused).toMatchObject([{ source: { blockId: 'b1' }, why: 'empty' }]);
});
