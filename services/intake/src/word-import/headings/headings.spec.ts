import { nq20 } from '../testing/nq20';
import { bold, centred, docx, p, part, r, table } from '../testing/docx-fixture';
import { readWord } from '../read-word';

const styles = part('styles', '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>');
const read = (body: string) => readWord(docx(body, { 'word/styles.xml': styles }), nq20);
const headingsOf = (body: string) =>
  read(body).headings.map(({ level, number, text }) => `${level} ${number} ${text}`.trim());
const text = p('Các cấp ủy đã triển khai nghiêm túc, đạt nhiều kết quả quan trọng trong 5 năm qua.');

describe('how people make headings', () => {
  it('plain, italic and bold ones with a number stand on their own line', () => {
    const body = bold('I. KẾT QUẢ') + p(r('1. Công tác dân số', 'i')) + text + p('a) Mục tiêu') + text;
    expect(headingsOf(body)).toEqual(['1 I. KẾT QUẢ', '2 1. Công tác dân số', '3 a) Mục tiêu']);
  });

  it('run-in ones end at their colon, and their text goes on as a paragraph', () => {
    const body = p(
      r('1. Sở ', 'b') + r('Y') + r(' tế', 'b') + r(': chủ trì, phối hợp với các ngành tham mưu kế hoạch.'),
    );
    const reading = read(bold('I. TỔ CHỨC') + body);
    expect(reading.headings[1]).toMatchObject({ number: '1.', text: 'Sở Y tế' });
    expect(reading.blocks.at(-1)).toMatchObject({
      kind: 'paragraph',
      text: 'chủ trì, phối hợp với các ngành tham mưu kế hoạch.',
    });
  });

  it('a plain run-in line follows its siblings', () => {
    const body =
      bold('1. Ban Tuyên giáo') +
      text +
      bold('2. Sở Y tế') +
      text +
      p('3. Báo Hải Dương: đẩy mạnh tuyên truyền về kết quả 5 năm.');
    expect(headingsOf(bold('I. TỔ CHỨC') + body).at(-1)).toBe('2 3. Báo Hải Dương');
  });

  it('on two lines are one heading', () => {
    expect(headingsOf(bold('Phần thứ nhất', centred) + bold('TÌNH HÌNH CHUNG', centred) + text)).toEqual([
      '1 Phần thứ nhất TÌNH HÌNH CHUNG',
    ]);
    expect(headingsOf(bold('PHẦN I', centred) + bold('TÌNH HÌNH', centred) + bold('I. KẾT QUẢ') + text)[1]).toBe(
      '2 I. KẾT QUẢ',
    );
  });

  it('with a soft line break are one line', () => {
    const broken = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>III. PHƯƠNG HƯỚNG</w:t><w:br/><w:t>NHIỆM VỤ</w:t></w:r></w:p>`;
    expect(headingsOf(broken + text)).toEqual(['1 III. PHƯƠNG HƯỚNG NHIỆM VỤ']);
  });

  it('keep their levels when numbers break off or end in other signs', () => {
    const body =
      bold('I/ MỘT') +
      bold('1/ Hai') +
      text +
      bold('IV/ BA') +
      bold('IV/ BỐN') +
      bold('2) Năm') +
      text +
      bold('2.7) Sáu') +
      text;
    expect(headingsOf(body)).toEqual(['1 I/ MỘT', '2 1/ Hai', '1 IV/ BA', '1 IV/ BỐN', '2 2) Năm', '3 2.7) Sáu']);
  });

  it('start at level 1 also where the paper has no Roman numbers', () => {
    expect(headingsOf(bold('1. Kết quả') + text + bold('1.1. Dân số') + text)).toEqual([
      '1 1. Kết quả',
      '2 1.1. Dân số',
    ]);
  });

  it('may be counted by letters: C after B is no Roman hundred', () => {
    const body =
      bold('A. ĐẶT VẤN ĐỀ') + text + bold('B. NỘI DUNG') + bold('I. KẾT QUẢ') + text + bold('C. KIẾN NGHỊ') + text;
    expect(headingsOf(body)).toEqual(['1 A. ĐẶT VẤN ĐỀ', '1 B. NỘI DUNG', '2 I. KẾT QUẢ', '1 C. KIẾN NGHỊ']);
  });
});

describe('what is no heading', () => {
  it('a style alone makes none, least of all in a table or on a list', () => {
    const styled = '<w:pStyle w:val="H1"/>';
    const body =
      bold('I. KẾT QUẢ') +
      p('Trong 5 năm qua, tỉnh đã đạt nhiều kết quả quan trọng.', styled) +
      p('- Cấp huyện', styled);
    expect(headingsOf(body + table([p(r('1. Dân số', 'b'), styled)]))).toEqual(['1 I. KẾT QUẢ']);
  });

  it('numbered sentences and lists are items', () => {
    const sentence = (n: number) =>
      p(`${n}. Việc sơ kết phải được tiến hành một cách nghiêm túc, chu đáo, thiết thực, bảo đảm thời gian.`);
    const body =
      bold('I. YÊU CẦU') + sentence(1) + sentence(2) + p('a) Tuyến tỉnh;') + p('b) Tuyến huyện;') + p('c) Tuyến xã.');
    expect(headingsOf(body)).toEqual(['1 I. YÊU CẦU']);
    expect(read(body).blocks.filter(({ kind }) => kind === 'item')).toHaveLength(5);
  });

  it('quantities, dates and table captions are none', () => {
    const body =
      bold('I. KẾT QUẢ') +
      p('15 bệnh viện đạt chuẩn') +
      p('19/9/2022') +
      bold('Bảng 1. Nhân lực', centred) +
      table(['a', 'b']);
    expect(headingsOf(body)).toEqual(['1 I. KẾT QUẢ']);
  });

  it('the table of contents is none, typed or not', () => {
    const toc = p('I. KẾT QUẢ .................... 2') + p('II. KIẾN NGHỊ ................. 5');
    expect(headingsOf(bold('BÁO CÁO', centred) + toc + bold('I. KẾT QUẢ') + text)).toEqual(['1 I. KẾT QUẢ']);
  });
});
