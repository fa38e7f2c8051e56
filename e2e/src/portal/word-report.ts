import { docxFile } from '../../../simulator/src/docx/docx-file';
import { wordParagraph } from '../../../simulator/src/docx/word';
import { sampleOutline } from '../../../simulator/src/campaign/sample-outline';

/** Markup in a report is text like any other. */
export const markup = `<img src=x onerror="document.title='đã chạy'">`;

/** A heading that the outline does not have: what stands below it waits for a person. */
const strayHeading = 'KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI';

/** A tidy Word report on the sample outline: what `said` gives for each section, then what has no place there. */
export function wordReport(said: (sectionId: string) => string, stray: string): Buffer {
  const heading = (text: string, level: number) => wordParagraph([{ text }], { style: `Muc${level}` });
  const sections = sampleOutline.sections.flatMap(({ id, title, level, leaf }) => [
    heading(title, level),
    ...(leaf ? [wordParagraph([{ text: said(id) }])] : []),
  ]);
  const blocks = [...sections, heading(strayHeading, 1), wordParagraph([{ text: stray }])];
  const asTyped = { spell: (text: string) => text, cut: <T>(runs: T) => runs };
  return Buffer.from(docxFile({ title: 'Báo cáo', blocks, notes: [], line: 240, ...asTyped }));
}
