import { blockText } from '@common/contracts/block-text';
import type { Block } from '@common/contracts/document-ast';
import { bold, docx, p } from '../testing/docx-fixture';
import { nq20 } from '../testing/nq20';
import { readWord } from '../read-word';

const warnings = (xml: string) => readWord(docx(xml), nq20).warnings.map(({ code }) => code);

describe('a sub-heading named like a section elsewhere', () => {
  const results = bold('II. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC');
  const limits = bold('2. Hạn chế') + p('Nhân lực y tế cơ sở còn thiếu.');
  const group = bold('2. Việc thực hiện các nhiệm vụ và giải pháp') + bold('2.1. Đổi mới tài chính y tế');

  it('is asked about where it stands below the results', () => {
    const { headings } = readWord(docx(results + limits), nq20);
    expect(headings.at(-1)).toMatchObject({ section: 'nq20.ket-qua', score: 0, uncertain: true });
    expect(warnings(results + limits)).toContain('named-like-another-section');
  });

  it('is usual below a task group, in a paper that has that other section too', () => {
    const xml = results + group + bold('a) Hạn chế') + p('Chi phí còn cao.');
    const own = bold('III. ĐÁNH GIÁ CHUNG') + limits;
    expect(warnings(xml)).toContain('named-like-another-section');
    expect(warnings(xml + own)).not.toContain('named-like-another-section');
  });

  it('is not asked about where it opens its own section', () => {
    expect(warnings(bold('III. ĐÁNH GIÁ CHUNG') + limits)).toEqual([]);
  });
});

describe('text in a section that only groups others', () => {
  const results = bold('II. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC');
  const words = (blocks: readonly Block[]) => blocks.map(blockText);

  it('is its introduction where it stands right below its heading', () => {
    const { sections, unplaced } = readWord(docx(results + p('Năm năm qua, đạt nhiều kết quả.')), nq20);
    expect(sections.map(({ sectionId, blocks }) => [sectionId, words(blocks)])).toEqual([
      ['nq20.ket-qua', ['Năm năm qua, đạt nhiều kết quả.']],
    ]);
    expect(unplaced).toEqual([]);
  });

  it('is for a person to place where it stands below a heading that the outline does not know', () => {
    const unknown = bold('5. Chuyện vặt cơ quan') + p('Không thuộc đề cương.');
    const known =
      bold('2. Việc thực hiện các nhiệm vụ và giải pháp') + bold('2.8. Đổi mới tài chính y tế') + p('Tăng.');
    const { sections, unplaced, parts, blocks } = readWord(docx(results + unknown + known), nq20);
    expect(words(unplaced)).toEqual(['Chuyện vặt cơ quan', 'Không thuộc đề cương.']);
    expect(sections.map(({ sectionId }) => sectionId)).toEqual(['nq20.ket-qua.nhiem-vu.tai-chinh']);
    const part = parts.find(({ text }) => text.startsWith('Không'));
    expect(part).toMatchObject({ section: null, below: 'nq20.ket-qua', how: 'unplaced', content: true });
    expect(blocks.find(({ text }) => text.startsWith('Không'))?.section).toBe('nq20.ket-qua');
  });
});

describe('a file of something else', () => {
  it.each(['', p('Mua sắm: gạo, nước mắm, rau.') + p('- Hai cân cam')])('is asked about first', (xml) => {
    const [first] = readWord(docx(xml), nq20).warnings;
    expect(first?.says.vi).toBe('Không nhận ra mục nào của đề cương trong tệp này; có đúng tệp báo cáo không?');
    expect(first?.says.en).toContain('right report');
  });

  it('is not what a report with one section is', () => {
    expect(warnings(bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p('Bổ sung biên chế.'))).not.toContain('nothing-recognised');
  });
});
