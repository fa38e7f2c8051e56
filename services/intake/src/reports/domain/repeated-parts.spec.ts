import { repeatedParts } from './repeated-parts';

const paragraph = (id: string, text: string) => ({ type: 'paragraph' as const, id, runs: [{ text }] });
const heading = { type: 'heading' as const, id: 'h', level: 1, label: 'VI.', runs: [{ text: 'PHỤ LỤC' }] };
const cell = (text: string) => ({ paragraphs: [[{ text }]] });
const table = (value: string) => ({
  ...{ type: 'table' as const, id: 't', columns: 2, headerRows: 0 },
  rows: [[cell('Số xã'), cell(value)]],
});
const ids = (blocks: readonly { id: string }[]) => blocks.map(({ id }) => id);

describe('a part that an earlier file left over', () => {
  it('repeats where the newer file has its words, however they are capitalised, marked or spaced', () => {
    const left = [paragraph('a', 'Kính gửi:  Bộ Y tế'), heading, table('12')];
    const newer = ['KÍNH GỬI BỘ Y TẾ', 'VI. Phụ lục', 'Số xã\t12'].map((text) => ({ text }));
    expect(ids(repeatedParts(left, newer))).toEqual(['a', 'h', 't']);
  });

  it('waits on where the newer file lacks a word of it', () => {
    const left = [paragraph('a', 'Kính gửi Bộ Y tế'), heading, table('13')];
    const newer = ['Kính gửi Bộ Y tế và Bộ Tài chính', 'VII. Phụ lục', 'Số xã\t12'].map((text) => ({ text }));
    expect(repeatedParts(left, newer)).toEqual([]);
  });

  it('never repeats where it has no words', () => {
    const blank = { type: 'page-break' as const, id: 'p' };
    expect(repeatedParts([blank, paragraph('dots', '…')], [{ text: '' }, { text: '---' }])).toEqual([]);
  });
});
