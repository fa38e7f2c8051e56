import { counted } from '@common/errors/counted';
import type { DocxContent } from './docx/model';
import type { ReadBlock, ReadHeading, ReadWarning } from './word-reading';

/** What the outline's side found: headings, all pieces of text, and indicators whose result column is not clear. */
export type Mapped = Readonly<{
  headings: readonly ReadHeading[];
  blocks: readonly ReadBlock[];
  unclearFigures: number;
}>;

/** What was not kept as it stood, or needs a second look, each with its count; a file of something else comes first. */
export function warningsOf(content: DocxContent, { headings, blocks, unclearFigures }: Mapped): ReadWarning[] {
  const uncertain = headings.filter((heading) => heading.uncertain);
  const fonts = content.legacyFonts.join(', ');
  const roughly = uncertain.filter(({ score }) => score > 0).length;
  const all: ReadWarning[] = [
    {
      code: 'nothing-recognised',
      count: blocks.every(({ section }) => section === null) ? 1 : 0,
      says: {
        vi: 'Không nhận ra mục nào của đề cương trong tệp này; có đúng tệp báo cáo không?',
        en: 'No section of the outline was recognised in this file; is it the right report?',
      },
    },
    warning('figures-unclear', unclearFigures, {
      vi: 'chỉ tiêu trong bảng chưa được lấy số liệu vì không rõ cột nào ghi kết quả; hãy nhập số liệu các chỉ tiêu này.',
      one: 'indicator of the table was left without a figure, as it is not clear which column holds the results; please enter it.',
      many: 'indicators of the table were left without a figure, as it is not clear which column holds the results; please enter them.',
    }),
    warning('images-dropped', content.imageCount, {
      vi: 'ảnh trong tệp không được đưa vào nội dung; đính kèm riêng nếu cần.',
      one: 'picture was not taken over; attach it separately where it matters.',
      many: 'pictures were not taken over; attach them separately where they matter.',
    }),
    warning('comments-dropped', content.commentCount, {
      vi: 'nhận xét (comment) trong tệp không được đưa vào nội dung.',
      one: 'comment in the margin was not taken over.',
      many: 'comments in the margin were not taken over.',
    }),
    warning('tracked-deletions', content.deletedCount, {
      vi: 'đoạn đã xóa ở chế độ Theo dõi thay đổi không được lấy; đoạn chèn thêm được giữ; hãy kiểm tra lại.',
      one: 'tracked deletion was left out and insertions kept; look the text over.',
      many: 'tracked deletions were left out and insertions kept; look the text over.',
    }),
    warning('formulas-as-text', content.formulaCount, {
      vi: 'công thức được chuyển thành chữ trên một dòng; kiểm tra lại.',
      one: 'formula was written out on one line; check it.',
      many: 'formulas were written out on one line; check them.',
    }),
    warning('legacy-font', content.legacyFonts.length, {
      vi: `phông chữ cũ (${fonts}) không phải Unicode; chuyển mã sang Unicode trong Word rồi tải lên lại.`,
      one: `old non-Unicode font (${fonts}); convert the text to Unicode and upload it again.`,
      many: `old non-Unicode fonts (${fonts}); convert the text to Unicode and upload it again.`,
    }),
    warning('uncertain-match', roughly, {
      vi: 'đề mục chỉ gần giống đề cương; đề nghị xem lại nơi xếp.',
      one: 'heading resembles the outline only roughly; please look where it went.',
      many: 'headings resemble the outline only roughly; please look where they went.',
    }),
    warning('named-like-another-section', uncertain.length - roughly, {
      vi: 'đề mục có tên giống một mục của đề cương nhưng đứng ở chỗ khác; đề nghị xem lại nơi xếp.',
      one: 'heading is named like a section of the outline but stands elsewhere; please look where it went.',
      many: 'headings are named like a section of the outline but stand elsewhere; please look where they went.',
    }),
    warning('draft-mark', content.headerLines.filter((line) => /^dự thảo/i.test(line)).length, {
      vi: 'dấu "DỰ THẢO" ở đầu trang; kiểm tra có đúng bản chính thức không.',
      one: 'page header says "DRAFT"; make sure this is the final paper.',
      many: 'page headers say "DRAFT"; make sure this is the final paper.',
    }),
  ];
  return all.filter(({ count }) => count > 0);
}

type Counted = Readonly<{ vi: string; one: string; many: string }>;

function warning(code: string, count: number, { vi, one, many }: Counted): ReadWarning {
  return { code, count, says: { vi: `${count} ${vi}`, en: counted(count, one, many) } };
}
