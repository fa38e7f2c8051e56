import writeWorkbook, { type Cell } from 'write-excel-file/universal';
import { saveFile } from '../save-file';
import type { Sheet, SheetCell } from './sheet';

/** Makes the workbook in the browser and hands it to the person as a download. Import it lazily. */
export async function saveSheet(sheet: Sheet): Promise<void> {
  const { heading, columns, rows } = sheet;
  const data = [
    ...heading.map((text, line): Cell[] => [
      { value: text, type: String, fontWeight: line === 0 ? 'bold' : undefined },
    ]),
    ...(heading.length > 0 ? [[]] : []),
    columns.map(({ title }): Cell => ({ value: title, type: String, fontWeight: 'bold', wrap: true })),
    ...rows.map(({ cells, sum }) => cells.map((cell, column) => cellOf(cell, sum, columns[column]?.wrap))),
  ];
  const blob = await writeWorkbook(data, {
    sheet: sheet.name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: heading.length > 0 ? heading.length + 2 : 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
  }).toBlob();
  saveFile(blob, sheet.fileName);
}

function cellOf(cell: SheetCell, sum = false, wrap?: true): Cell {
  if (cell === null) return null;
  const look = { fontWeight: sum ? 'bold' : undefined, alignVertical: 'top', wrap } as const;
  if (typeof cell === 'number') return { value: cell, type: Number, ...look };
  if (typeof cell === 'string') return { value: cell, type: String, ...look };
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', ...look };
}
