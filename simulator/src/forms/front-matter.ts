import { textBoxXml } from '../docx/inline-objects';
import { wordParagraph, type WordCell, type WordRun } from '../docx/word';
import type { Paper } from '../plausible/paper';
import { symbolOf } from '../plausible/paper-cover';
import { provinceOfUnit } from '../plausible/reporting-unit';
import type { FileWriter } from './file-writer';

/** The head of the paper in a table without borders, by Nghị định 30 (State) or Hướng dẫn 36 (Party); number and day blank. */
export function writeFrontMatter(writer: FileWriter, paper: Paper): void {
  const party = paper.unit.capacity === 'party';
  const left = party ? partyIssuer(paper) : stateIssuer(paper);
  const right = party ? partyMotto(paper) : stateMotto(paper);
  writer.blocks.push({
    kind: 'table',
    borders: false,
    widths: party ? [4200, 5155] : [3455, 5900],
    headerRows: 0,
    rows: [[cell(writer, left), cell(writer, right)]],
  });
  if (writer.profile.textBoxes) writeTextBoxes(writer, paper);
  writer.blocks.push(wordParagraph([]));
  line(writer, { text: 'BÁO CÁO', b: true, size: party ? 32 : 28 });
  for (const title of paper.titleLines) line(writer, { text: title, b: true });
  line(writer, { text: party ? '-----' : '_______________', size: 24 });
  if (!party || writer.random.chance(0.6)) line(writer, { text: `Kính gửi: ${paper.addressee}` });
}

type Line = WordRun & { border?: boolean };

function partyIssuer(paper: Paper): Line[] {
  const name = paper.unit.name.toLocaleUpperCase('vi');
  return [{ text: name, b: true }, { text: '*' }, { text: `Số            -${symbolOf(paper.unit)}` }];
}

function partyMotto(paper: Paper): Line[] {
  return [
    { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', b: true, size: 30, u: true },
    { text: `${seat(paper)}, ngày       tháng 6 năm 2022`, i: true },
  ];
}

function stateIssuer(paper: Paper): Line[] {
  const own = paper.unit.name.toLocaleUpperCase('vi');
  const above: Line[] = paper.unit.kind === 'ministry-unit' ? [{ text: 'BỘ Y TẾ', size: 26 }] : [];
  return [...above, { text: own, b: true, size: 26 }, { text: `Số:          /${symbolOf(paper.unit)}`, size: 26 }];
}

function stateMotto(paper: Paper): Line[] {
  return [
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', b: true, size: 26 },
    { text: 'Độc lập - Tự do - Hạnh phúc', b: true, u: true },
    { text: `${seat(paper)}, ngày       tháng 6 năm 2022`, i: true },
  ];
}

function seat(paper: Paper): string {
  return provinceOfUnit(paper.unit)?.seat ?? 'Hà Nội';
}

function cell(writer: FileWriter, lines: readonly Line[]): WordCell {
  for (const { text } of lines) writer.tell(text);
  return { paragraphs: lines.map((run) => wordParagraph([run], { align: 'center' })) };
}

function line(writer: FileWriter, run: WordRun): void {
  writer.paragraph(run.text, wordParagraph([run], { align: 'center' }));
}

/** Floating boxes: the draft mark, now and then an urgency mark or the subject. */
function writeTextBoxes(writer: FileWriter, paper: Paper): void {
  const texts = ['DỰ THẢO', ...(writer.random.chance(0.3) ? ['HỎA TỐC'] : [])];
  if (paper.unit.capacity === 'state') texts.push('V/v sơ kết 05 năm thực hiện Nghị quyết số 20-NQ/TW');
  texts.forEach((text, index) => {
    writer.textBoxes.push(text);
    writer.blocks.push(wordParagraph([{ text: '', raw: textBoxXml(text, 101 + index) }]));
  });
}
