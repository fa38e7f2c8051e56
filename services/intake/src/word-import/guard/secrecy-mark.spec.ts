import { readDocx } from '../docx/read-docx';
import { bold, docx, p, part, r, table } from '../testing/docx-fixture';

const refusedAs = (mark: string) => expect.objectContaining({ code: 'secrecy-mark', details: { mark } });
const box = (inner: string) =>
  `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

describe('a mark of secrecy', () => {
  it.each([
    ['on its own line', p('MẬT'), 'MẬT'],
    ['in a frame of the header table', table([bold('TỐI MẬT'), 'ĐẢNG CỘNG SẢN VIỆT NAM']), 'TỐI MẬT'],
    ['in a text box', box(p('TUYỆT MẬT')), 'TUYỆT MẬT'],
    ['taken apart by the keyboard', p('MẬT'.normalize('NFD')), 'MẬT'],
    ['named', p('Độ mật: Tối mật'), 'TỐI MẬT'],
    ['in capitals by format', p('<w:r><w:rPr><w:caps/></w:rPr><w:t>Mật</w:t></w:r>'), 'MẬT'],
    ['split over runs', p(r('TỐI', 'b') + r(' MẬT', 'i')), 'TỐI MẬT'],
  ])('%s has the file refused by name', (_, body, mark) => {
    expect(() => readDocx(docx(body))).toThrow(refusedAs(mark));
  });

  const inCapitals = p('<w:r><w:rPr><w:caps/></w:rPr><w:t>Mật</w:t></w:r>');
  it.each([
    ['page header', 'word/header1.xml', 'hdr', p('MẬT')],
    ['page header, in capitals by format', 'word/header1.xml', 'hdr', inCapitals],
    ['page footer', 'word/footer1.xml', 'ftr', p('MẬT')],
    ['page footer, in capitals by format', 'word/footer1.xml', 'ftr', inCapitals],
  ])('in the %s has the file refused', (_, name, root, content) => {
    expect(() => readDocx(docx(p('Một'), { [name]: part(root, content) }))).toThrow(refusedAs('MẬT'));
  });

  it('is not seen in a page header and footer that say other things', () => {
    const extra = {
      'word/header1.xml': part('hdr', p('DỰ THẢO')),
      'word/footer1.xml': part('ftr', p('Tài liệu bảo mật thông tin')),
    };
    const { headerLines, blocks } = readDocx(docx(p('Một'), extra));
    expect([headerLines, blocks.length]).toEqual([['DỰ THẢO'], 1]);
  });

  it.each([
    'Công tác bảo mật thông tin được chú trọng.',
    'Bệnh mật: 12 ca.',
    'Mật độ dân số',
    'BẢO MẬT THÔNG TIN',
    'Mật ong',
  ])('is not seen in "%s"', (text) => expect(readDocx(docx(p(text))).blocks).toHaveLength(1));
});
