import { blockTexts, docx, p, part, r, table } from '../testing/docx-fixture';
import type { DocxParagraph, DocxTable } from './model';
import { readDocx } from './read-docx';

const read = (body: string, parts = {}) => readDocx(docx(body, parts));
const firstOf = (body: string) => read(body).blocks[0] as DocxParagraph;
const text = (inner: string) => `<w:t xml:space="preserve">${inner}</w:t>`;

describe('the text of a paragraph', () => {
  it('is composed over the borders of runs, with single plain spaces', () => {
    const split = r('Nghi') + r('\u0323 ') + r(' quyê\u0301t') + r('\u00A0sô\u0301\u200B\u00AD 20');
    expect(firstOf(p(split))).toMatchObject({ text: 'Nghị quyết số 20', runs: [{ text: 'Nghị quyết số 20' }] });
  });

  it('has neighbours of one emphasis merged, whatever the proofing marks between them', () => {
    const runs =
      r('Sở', 'b') + '<w:proofErr w:type="spellStart"/>' + r(' Y', 'b') + r(' ') + r('tế', 'b') + r(' báo cáo', 'i');
    expect(firstOf(p(runs)).runs).toEqual([
      { text: 'Sở Y tế', b: true },
      { text: ' báo cáo', i: true },
    ]);
  });

  it('keeps sub- and superscript and takes bold from styles unless it is switched off', () => {
    const styles = part(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>' +
        '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>',
    );
    const runs = r('a') + `<w:r><w:rPr><w:b w:val="0"/></w:rPr>${text('b')}</w:r>`;
    const strong = `<w:r><w:rPr><w:rStyle w:val="Strong"/><w:vertAlign w:val="superscript"/></w:rPr>${text('c')}</w:r>`;
    const { blocks } = read(p(runs, '<w:pStyle w:val="Dam"/>') + p(strong), { 'word/styles.xml': styles });
    expect((blocks[0] as DocxParagraph).runs).toEqual([{ text: 'a', b: true }, { text: 'b' }]);
    expect((blocks[1] as DocxParagraph).runs).toEqual([{ text: 'c', b: true, sup: true }]);
  });

  it('has symbols, tabs, hyphens and soft breaks as characters', () => {
    const signs =
      '<w:sym w:font="Wingdings" w:char="F0FE"/><w:tab/><w:sym w:font="Symbol" w:char="F0B3"/>' +
      `${text('95%')}<w:br/>${text('Covid')}<w:noBreakHyphen/>${text('19')}`;
    expect(firstOf(p(`<w:r>${signs}</w:r>`)).text).toBe('☑ ≥95%\nCovid-19');
  });

  it('has insertions, links, controls and field results, and neither deletions nor instructions', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ "yyyy"</w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('2022')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body =
      `<w:ins>${r('thêm ')}</w:ins><w:del><w:r><w:delText>bớt</w:delText></w:r></w:del><w:moveFrom>${r('cũ')}</w:moveFrom>` +
      `<w:moveTo>${r('mới ')}</w:moveTo><w:hyperlink>${r('liên kết ')}</w:hyperlink>` +
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('ô ')}</w:sdtContent></w:sdt>${field}`;
    expect(firstOf(p(body)).text).toBe('thêm mới liên kết ô 2022');
    expect(read(p(body)).deletedCount).toBe(2);
  });

  it('has a formula written out on one line', () => {
    const formula =
      '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>';
    expect(firstOf(p(r('Tỷ lệ = ') + formula)).text).toBe('Tỷ lệ = (a)/(b)');
  });
});

describe('what stands outside the flow', () => {
  it('footnotes and endnotes are kept, separators are none', () => {
    const note = (id: number, words: string, type = '') => `<w:footnote w:id="${id}"${type}>${p(words)}</w:footnote>`;
    const footnotes = part('footnotes', note(0, '—', ' w:type="separator"') + note(2, 'Theo Niên giám thống kê 2021.'));
    const content = read(p(r('98%') + '<w:r><w:footnoteReference w:id="2"/></w:r>'), {
      'word/footnotes.xml': footnotes,
    });
    expect(content.notes).toEqual([{ id: 'fn2', runs: [{ text: 'Theo Niên giám thống kê 2021.' }] }]);
    expect((content.blocks[0] as DocxParagraph).runs).toEqual([{ text: '98%' }, { text: '', note: 'fn2' }]);
  });

  it('a text box is read once and stands after its paragraph', () => {
    const box = `<w:txbxContent>${p('DỰ THẢO')}</w:txbxContent>`;
    const drawing =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { blocks } = read(p(r('Một') + drawing + r(' hai')) + p('Ba'));
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'text-box', 'paragraph']);
    expect(blockTexts(blocks)).toEqual(['Một hai', 'DỰ THẢO', 'Ba']);
  });

  it('comments and pictures are counted', () => {
    const body = p('<w:r><w:commentReference w:id="1"/></w:r><w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>');
    expect(read(body)).toMatchObject({ commentCount: 1, imageCount: 1 });
  });

  it('lines of a table of contents are known as such', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body =
      p(`${begin}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('I. Đánh giá 2')}`) +
      p(r('II. Kiến nghị 5') + end) +
      p('Nội dung');
    expect(read(body).blocks.map((block) => (block as DocxParagraph).contents)).toEqual([true, true, false]);
  });

  it('text in an old TCVN3 font is reported, a font name alone is not', () => {
    const inFont = (words: string) => p(`<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr>${text(words)}</w:r>`);
    expect(read(inFont('Uû ban nh©n d©n huyÖn B¶o Th¾ng')).legacyFonts).toEqual(['.VnTime']);
    expect(read(inFont('Ủy ban nhân dân huyện Bảo Thắng')).legacyFonts).toEqual([]);
  });
});

describe('tables', () => {
  it('keep merged cells as spans and nested tables inside their cell', () => {
    const merged = (value: string) =>
      `<w:tc><w:tcPr><w:vMerge w:val="${value}"/></w:tcPr>${p(value === 'restart' ? 'Cao' : '')}</w:tc>`;
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Rộng')}</w:tc>`;
    const rows = `<w:tr>${merged('restart')}${wide}</w:tr><w:tr>${merged('continue')}<w:tc>${table(['x', 'y'])}${p('')}</w:tc><w:tc>${p('z')}</w:tc></w:tr>`;
    const [found] = read(`<w:tbl>${rows}</w:tbl>`).blocks as DocxTable[];
    expect(found?.columns).toBe(3);
    expect(
      found?.rows.map((row) =>
        row.map(({ colSpan, rowSpan, paragraphs }) => [
          colSpan,
          rowSpan,
          paragraphs.map((each) => each.text).join('|'),
        ]),
      ),
    ).toEqual([
      [
        [1, 2, 'Cao'],
        [2, 1, 'Rộng'],
      ],
      [
        [1, 1, 'x|y|'],
        [1, 1, 'z'],
      ],
    ]);
  });
});
