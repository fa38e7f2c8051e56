import writeXlsxFile, { type Cell } from 'write-excel-file/universal';

/** A column of a workbook: its title, how wide it is in characters, and what stands in it. */
export type SheetColumn<Row> = Readonly<{
  title: string;
  width: number;
  /** A day as "2022-07-29" becomes a date of the workbook. */
  value: (row: Row) => string | number | null;
}>;

type Sheet<Row> = Readonly<{ name: string; columns: readonly SheetColumn<Row>[]; rows: readonly Row[] }>;

const plainDay = /^\d{4}-\d{2}-\d{2}$/;

/** Has the browser keep the rows as a workbook with a bold head that stays in view. Import it lazily. */
export async function saveSheet<Row>({ name, columns, rows }: Sheet<Row>, fileName: string): Promise<void> {
  const head: Cell[] = columns.map(({ title }) => ({ value: title, fontWeight: 'bold', wrap: true }));
  const body = rows.map((row) => columns.map(({ value }) => cell(value(row))));
  const blob = await writeXlsxFile([head, ...body], {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    orientation: 'landscape',
  }).toBlob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

function cell(value: string | number | null): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'string' && plainDay.test(value)) {
    return { value: new Date(value), type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' };
  }
  return { value, wrap: true, alignVertical: 'top' };
}
