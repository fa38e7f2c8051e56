import type { Block } from '@common/contracts/document-ast';
import { compareBlocks, isChanged, stretchesOf } from './compare-blocks';
import { compareRows, compareWords } from './compare-words';

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, runs: [{ text }] });
const item = (id: string, marker: string, text: string): Block => ({
  ...{ type: 'item', id, level: 1, marker },
  runs: [{ text }],
});
const kinds = (before: Block[], after: Block[]) =>
  compareBlocks({ blocks: before }, { blocks: after }).map(({ kind, block }) => `${kind} ${block.id}`);

describe('the difference between two revisions of a section', () => {
  const opening = paragraph('b1', 'Tỉnh ủy đã ban hành Chương trình hành động số 12.');
  const result = paragraph('b2', 'Tỷ lệ bao phủ bảo hiểm y tế đạt 92,1% dân số toàn tỉnh.');

  it('is none where the words are the same, whatever the ids of the blocks', () => {
    expect(
      kinds([opening, result], [paragraph('x', 'Tỉnh ủy đã ban hành Chương trình hành động số 12.'), result]),
    ).toEqual(['same x', 'same b2']);
    expect(isChanged({ blocks: [opening] }, { blocks: [opening] })).toBe(false);
  });

  it('names the words of a mended block', () => {
    const mended = paragraph('b2', 'Tỷ lệ bao phủ bảo hiểm y tế đạt 94,5% dân số toàn tỉnh.');
    const [, change] = compareBlocks({ blocks: [opening, result] }, { blocks: [opening, mended] });
    expect(change).toMatchObject({ kind: 'changed' });
    expect(change?.kind === 'changed' && change.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '92,1% ' },
      { kind: 'added', text: '94,5% ' },
    ]);
  });

  it('shows a block that is gone where it stood, and a new one in its place', () => {
    const between = paragraph('b9', 'Đã kiểm tra 45 cơ sở khám chữa bệnh tư nhân.');
    expect(kinds([opening, between, result], [opening, result])).toEqual(['same b1', 'removed b9', 'same b2']);
    expect(kinds([opening, result], [opening, between, result])).toEqual(['same b1', 'added b9', 'same b2']);
  });

  it('does not call two texts that have nothing in common one text', () => {
    expect(kinds([opening], [paragraph('b5', 'Kinh phí năm 2021 tăng gấp rưỡi.')])).toEqual(['added b5', 'removed b1']);
  });

  it('sees a changed number of an item and a changed footnote', () => {
    expect(kinds([item('i1', 'a)', 'Về nhân lực')], [item('i1', 'b)', 'Về nhân lực')])).toEqual(['changed i1']);
    const note = (text: string) => [{ id: 'n1', runs: [{ text }] }];
    const [, change] = compareBlocks(
      { blocks: [opening], notes: note('Nguồn: Sở Y tế') },
      { blocks: [opening], notes: note('Nguồn: Cục Thống kê') },
    );
    expect(change?.kind).not.toBe('same');
  });

  it('leaves neighbours in which nothing changed together', () => {
    const between = paragraph('b9', 'Đã kiểm tra 45 cơ sở khám chữa bệnh tư nhân.');
    const changes = compareBlocks({ blocks: [opening, result] }, { blocks: [between, opening, result] });
    expect(stretchesOf(changes)).toEqual([{ kind: 'added', block: between }, [opening, result]]);
  });

  it('is everything where the section was not there before, or is no longer', () => {
    expect(compareBlocks(null, { blocks: [opening] })).toEqual([{ kind: 'added', block: opening }]);
    expect(compareBlocks({ blocks: [opening] }, null)).toEqual([{ kind: 'removed', block: opening }]);
  });
});

describe('the difference between two tables', () => {
  it('names the rows that changed, and counts those that stayed', () => {
    const before = 'TT\tChỉ tiêu\n1\tBảo hiểm y tế\t92\n2\tTiêm chủng\t98\n3\tSố bác sĩ\t9';
    const pieces = compareRows(before, before.replace('98', '99'), (rows) => `${rows} hàng`);
    expect(pieces).toEqual([
      { kind: 'same', text: '2 hàng\n' },
      { kind: 'removed', text: '2 | Tiêm chủng | 98\n' },
      { kind: 'added', text: '2 | Tiêm chủng | 99\n' },
      { kind: 'same', text: '1 hàng\n' },
    ]);
  });
});

describe('the difference between two texts', () => {
  it('gives the new text, spaces and all, when the removed words are left out', () => {
    const after = 'Đến hết  năm 2021 có 65 trạm y tế\nđạt chuẩn. ';
    const pieces = compareWords(' Đến nay có 63 trạm y tế đạt chuẩn.', after);
    expect(
      pieces
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
  });

  it('is none where only the spaces or the coding of the letters differ', () => {
    const pieces = compareWords('Tỉnh  ủy\nđã', 'Tỉnh ủy đã'.normalize('NFD'));
    expect(pieces.map(({ kind }) => kind)).toEqual(['same']);
  });

  it('cuts Vietnamese words at spaces only, never inside a syllable', () => {
    const pieces = compareWords('chuyển tuyến trường hợp', 'chuyển tuyến thường hợp');
    expect(pieces.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['trường ', 'thường ']);
  });
});
