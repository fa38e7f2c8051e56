import writeWorkbook, { type Cell } from 'write-excel-file/universal';
import type { Sheet, SheetCell } from './sheet';

/** Makes the workbook in the browser and hands it to the person as a download. */
export async function saveSheet(sheet: Sheet): Promise<void> {
  const { heading, columns, rows } = sheet;
  const data = [
    ...heading.map((text, line): Cell[] => [
      { value: text, type: String, fontWeight: line === 0 ? 'bold' : undefined },
    ]),
    [],
    columns.map(({ title }): Cell => ({ value: title, type: String, fontWeight: 'bold', wrap: true })),
    ...rows.map(({ cells, sum }) => cells.map((cell) => cellOf(cell, sum))),
  ];
  const blob = await writeWorkbook(data, {
    sheet: sheet.name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: heading.length + 2,
    stickyColumnsCount: 1,
    orientation: 'landscape',
  }).toBlob();
  download(blob, sheet.fileName);
}

function cellOf(cell: SheetCell, sum: boolean): Cell {
  const fontWeight = sum ? 'bold' : undefined;
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number, fontWeight };
  if (typeof cell === 'string') return { value: cell, type: String, fontWeight };
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', fontWeight };
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
