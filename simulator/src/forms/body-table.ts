import { wordParagraph, type WordCell } from '../docx/word';
import type { PaperTable } from '../plausible/paper';
import type { FileWriter } from './file-writer';

/** Column widths of the indicator table's seven columns, in twentieths of a point; other tables share alike. */
const indicatorWidths = [620, 3200, 1500, 1150, 950, 1000, 930];

/** Writes a table with its caption; some senders merge cells of the first rows. */
export function writeTable(writer: FileWriter, table: PaperTable): void {
  const { profile } = writer;
  if (table.caption !== null)
    writer.paragraph(
      table.caption,
      wordParagraph([{ text: table.caption, i: true }], { align: 'center', before: 120 }),
    );
  const columns = table.rows[0]!.length;
  const widths = columns === indicatorWidths.length ? indicatorWidths : evenWidths(columns);
  const merged = profile.mergedCells && columns === indicatorWidths.length;
  const rows = table.rows.map((row, index) => row.map((text) => cellOf(writer, text, index === 0)));
  const band = merged ? [bandRow(writer)] : [];
  const all = [...band, ...rows];
  if (merged) tellMerged(writer, table);
  else table.rows.flat().forEach((text) => writer.tell(text));
  writer.blocks.push({
    kind: 'table',
    borders: true,
    widths,
    headerRows: merged ? 2 : 1,
    rows: merged ? withMerges(all) : all,
  });
  writer.blocks.push(wordParagraph([], { after: 60 }));
}

const bandTitles = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu và kết quả thực hiện', 'Đánh giá'];

/** A row above the header: three columns merged downwards, three across. */
function bandRow(writer: FileWriter): WordCell[] {
  return bandTitles
    .map((text) => cellOf(writer, text, true))
    .map((cell, index) => (index === 3 ? { ...cell, span: 3 } : cell));
}

function withMerges(rows: WordCell[][]): WordCell[][] {
  const [band, header, ...rest] = rows as [WordCell[], WordCell[], ...WordCell[][]];
  const downwards = (cell: WordCell) => (cell.span ? cell : { ...cell, merge: 'start' as const });
  const hidden = (cell: WordCell, column: number): WordCell =>
    column < 3 || column > 5 ? { paragraphs: [wordParagraph([])], merge: 'continue' } : cell;
  return [band.map(downwards), header.map(hidden), ...rest];
}

function tellMerged(writer: FileWriter, table: PaperTable): void {
  bandTitles.forEach((text) => writer.tell(text));
  table.rows[0]!.slice(3, 6).forEach((text) => writer.tell(text));
  table.rows
    .slice(1)
    .flat()
    .forEach((text) => writer.tell(text));
}

function cellOf(writer: FileWriter, text: string, header: boolean): WordCell {
  const lies = writer.profile.lyingStyles === 'cells' && text.length > 12 && writer.random.chance(0.5);
  const look = {
    align: text.length > 14 && !header ? ('left' as const) : ('center' as const),
    ...(lies ? { outline: 0 } : {}),
  };
  return { paragraphs: [wordParagraph([{ text, size: 24, ...(header ? { b: true } : {}) }], look)] };
}

function evenWidths(columns: number): number[] {
  const rest = Math.floor((9355 - 620 - 2400) / Math.max(1, columns - 2));
  return Array.from({ length: columns }, (_, index) => (index === 0 ? 620 : index === 1 ? 2400 : rest));
}
