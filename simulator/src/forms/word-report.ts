import { docxFile } from '../docx/docx-file';
import { wordParagraph } from '../docx/word';
import type { Paper, PaperSection, PaperText } from '../plausible/paper';
import type { Seeded } from '../plausible/seeded';
import { writeText } from './body-text';
import { writeTable } from './body-table';
import { cutter } from './cutting';
import { FileWriter } from './file-writer';
import type { FormProfile } from './form-profile';
import { writeFrontMatter } from './front-matter';
import { writeHeading } from './heading-forms';
import { HeadingNumbers } from './heading-number';
import { writeOddments } from './oddments';
import { writeSignature } from './signature-block';
import { speller } from './spelling';
import type { Truth } from './truth';

export type WordReport = Readonly<{ docx: Uint8Array; truth: Truth }>;

/** Puts a paper into Word the way its sender does, and tells the truth about the file. */
export function wordReport(paper: Paper, profile: FormProfile, random: Seeded): WordReport {
  const writer = new FileWriter(profile, random.fork('form'));
  writeFrontMatter(writer, paper);
  for (const text of paper.opening) writeText(writer, { kind: 'paragraph', level: 1, text, note: null });
  writeSections(writer, paper.sections, new HeadingNumbers(profile), 'body');
  writer.countSentences = false;
  writeOddments(writer);
  writer.paragraph(paper.closing, wordParagraph([{ text: paper.closing }], { align: 'both', firstLine: 567 }));
  writeSignature(writer, paper);
  for (const annex of paper.annexes) {
    const landscape = profile.landscape;
    writer.blocks.push(wordParagraph([], landscape ? { endsSection: 'portrait' } : { pageBreakBefore: true }));
    const look = { align: 'center' as const };
    writer.heading(
      {
        level: 1,
        number: annex.label,
        text: annex.title,
        section: null,
        opens: false,
        where: 'annex',
        form: 'two-lines',
      },
      wordParagraph([{ text: annex.label, b: true }], look),
      wordParagraph([{ text: annex.title, b: true }], look),
    );
    writeSections(writer, annex.sections, new HeadingNumbers({ ...profile, headings: 'typed', parts: false }), 'annex');
    if (landscape) writer.blocks.push(wordParagraph([], { endsSection: 'landscape' }));
  }
  const docx = docxFile({
    title: `Báo cáo của ${paper.unit.name}`,
    blocks: writer.blocks,
    notes: writer.notes,
    spell: speller(profile),
    cut: cutter(profile, random.fork('cuts')),
    line: profile.lineHeight,
  });
  return { docx, truth: truthOf(writer, paper) };
}

function writeSections(
  writer: FileWriter,
  sections: readonly PaperSection[],
  numbers: HeadingNumbers,
  where: 'body' | 'annex',
): void {
  for (const section of sections) {
    const id = where === 'body' ? section.sectionId : null;
    let skip = 0;
    const first = section.blocks[0];
    writer.countSentences = writer.profile.numberedSentences && section.sectionId === 'nq20.phuong-huong';
    writer.sentenceCount = 0;
    const following = first?.kind === 'paragraph' ? first : null;
    if (section.title !== '') {
      const place = { depth: section.depth, section: id, opens: id !== null, where };
      if (writeHeading(writer, numbers, section.title, place, following)) skip = 1;
    }
    for (let index = skip; index < section.blocks.length; index++) {
      const block = section.blocks[index]!;
      if (block.kind === 'table') writeTable(writer, block);
      else if (block.kind !== 'subheading') writeBody(writer, block);
      else {
        const next = section.blocks[index + 1];
        const place = { depth: section.depth + 1, section: id, opens: false, where };
        if (writeHeading(writer, numbers, block.text, place, next?.kind === 'paragraph' ? next : null)) index++;
      }
    }
  }
}

/** A text, and sometimes before it one that only looks like a heading: it begins with a figure. */
function writeBody(writer: FileWriter, block: PaperText): void {
  const { profile, random } = writer;
  if (profile.headingLookalikes && random.chance(0.04)) {
    const text = random.pick(figureSentences);
    writer.paragraph(text, wordParagraph([{ text }], { align: 'both', firstLine: 567 }));
  }
  writeText(writer, block);
}

const figureSentences = [
  '15 bệnh viện đạt chuẩn chất lượng mức khá trở lên theo kết quả đánh giá năm 2021.',
  '12 loại vắc xin đã được triển khai trong chương trình tiêm chủng mở rộng.',
  '2022 là năm tiếp tục thực hiện các giải pháp phục hồi sau dịch bệnh.',
  'V/v bố trí kinh phí nêu trên, địa phương đã có văn bản đề nghị Bộ Tài chính.',
  'Vì vậy, việc củng cố y tế cơ sở vẫn là nhiệm vụ trọng tâm trong thời gian tới.',
];

function truthOf(writer: FileWriter, paper: Paper): Truth {
  return {
    unitId: paper.unit.id,
    headings: writer.headings,
    paragraphs: writer.paragraphs,
    notes: writer.notes,
    textBoxes: writer.textBoxes,
    deleted: writer.deleted,
    figures: paper.figures,
    statements: paper.statements,
    profile: writer.profile,
  };
}
