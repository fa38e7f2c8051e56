import type { Block } from '@common/contracts/document-ast';
import { anySection } from '../editor/testing/any-section';
import { fromLines, toLines } from './lines';

const nameOf = (block: Block) => block.type;
const section: Block[] = [
  { type: 'heading', id: 'h', level: 2, label: '1.', runs: [{ text: 'Kết quả', b: true }] },
  {
    type: 'paragraph',
    id: 'p',
    runs: [{ text: 'Tỷ lệ đạt ' }, { text: '94,5%', b: true }, { text: '', note: 'fn1' }, { text: ' dân số.' }],
  },
  { type: 'item', id: 'i', level: 2, marker: '+', runs: [{ text: 'Trạm y tế' }] },
  { type: 'table', id: 't', columns: 1, headerRows: 0, rows: [[{ paragraphs: [] }]] },
];
const notes = new Set(['fn1']);
const lines = toLines(section, nameOf);
const changed = (...now: string[]) => fromLines(now, section, nameOf, notes);

describe('a section as plain lines', () => {
  it('shows labels, markers and footnotes', () => {
    expect(lines).toEqual(['1. Kết quả', 'Tỷ lệ đạt 94,5%[^fn1] dân số.', '  + Trạm y tế', '⟦4: table⟧']);
  });

  it('comes back as it was, whatever the import made', () => {
    for (let seed = 0; seed < 300; seed++) {
      const { blocks } = anySection(seed);
      expect(fromLines(toLines(blocks, nameOf), blocks, nameOf, new Set())).toEqual(blocks);
    }
  });
});

describe('a changed line', () => {
  it('keeps its id, its footnote and the emphasis of what stayed', () => {
    expect(changed(lines[0]!, 'Tỷ lệ đạt 95,5%[^fn1] dân số cả tỉnh.', lines[2]!, lines[3]!)[1]).toEqual({
      type: 'paragraph',
      id: 'p',
      runs: [
        { text: 'Tỷ lệ đạt ' },
        { text: '95,5%', b: true },
        { text: '', note: 'fn1' },
        { text: ' dân số cả tỉnh.' },
      ],
    });
  });

  it('of a title or an item stays one, and a new line is a paragraph or an item', () => {
    const [title, , item, , fresh, dash] = changed(
      '1. Kết quả chính',
      ...lines.slice(1, 2),
      '  + Trạm xá',
      lines[3]!,
      'Mới',
      '- Một',
    );
    expect(title).toMatchObject({ type: 'heading', id: 'h', label: '1.', runs: [{ text: 'Kết quả chính', b: true }] });
    expect(item).toMatchObject({ type: 'item', id: 'i', level: 2, marker: '+' });
    expect(fresh).toMatchObject({ type: 'paragraph', runs: [{ text: 'Mới' }] });
    expect(dash).toMatchObject({ type: 'item', level: 1, marker: '-', runs: [{ text: 'Một' }] });
  });

  it('deleted goes, a table with its line too; empty lines say nothing', () => {
    expect(changed('', lines[1]!, ' ', lines[2]!)).toEqual([section[1], section[2]]);
  });

  it('names only footnotes that there are', () => {
    expect(changed('Xem [^fn9]')[0]).toMatchObject({
      runs: expect.not.arrayContaining([expect.objectContaining({ note: 'fn9' })]),
    });
  });
});
