import { formulaXml, pictureXml, tickBoxXml } from '../docx/inline-objects';
import { wordParagraph, type WordRun } from '../docx/word';
import type { FileWriter } from './file-writer';

/** The rarer things a report may hold before its closing words: a formula, tick boxes, a picture. */
export function writeOddments(writer: FileWriter): void {
  const { profile } = writer;
  if (profile.formula) {
    const before = 'Công thức tính tỷ lệ bao phủ bảo hiểm y tế:';
    const runs: WordRun[] = [
      { text: `${before} ` },
      { text: '', raw: formulaXml('số người tham gia', 'dân số trung bình') },
    ];
    writer.paragraph(before, wordParagraph(runs, { align: 'both', firstLine: 567 }));
  }
  if (profile.tickBoxes)
    for (const [text, ticked] of [
      ['Đã sơ kết ở cấp huyện', true],
      ['Chưa sơ kết ở cấp xã', false],
    ] as const) {
      const runs: WordRun[] = [{ text: '', raw: tickBoxXml(ticked) }, { text: ` ${text}` }];
      writer.paragraph(text, wordParagraph(runs, { left: 567 }));
    }
  if (profile.picture) {
    writer.blocks.push(wordParagraph([{ text: '', raw: pictureXml }], { align: 'center' }));
    const caption = 'Hình 1. Biểu trưng của đợt sơ kết';
    writer.paragraph(caption, wordParagraph([{ text: caption, i: true }], { align: 'center' }));
  }
}
