import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export type Column<Row> = Readonly<{
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  number?: boolean;
  sortable?: boolean;
}>;

/** Which column the rows are sorted by; the rows come sorted. */
export type Sorting = Readonly<{ key: string; descending: boolean; onSort: (key: string) => void }>;

type Props<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sorting?: Sorting;
  /** On a phone each row stands by itself, a line for each column under the first. */
  stacks?: boolean;
};

/** A plain table: the caption is read aloud, the head stays in view, figures stand right. */
export function DataTable<Row>({ caption, columns, rows, rowKey, sorting, stacks = false }: Props<Row>) {
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={caption}>
      <table role="table" className={stacks ? `${styles.table} ${styles.stacks}` : styles.table}>
        <caption className="only-read-aloud">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map(({ key, title, cell, number }) => (
                <td key={key} role="cell" data-title={title} className={number ? styles.number : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead<Row>({
  column: { key, title, number, sortable },
  sorting,
}: {
  column: Column<Row>;
  sorting?: Sorting;
}) {
  const sorted = sorting?.key === key;
  const Icon = !sorted ? ArrowUpDown : sorting.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={number ? styles.number : undefined}
      aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
    >
      {sorting && sortable ? (
        <button type="button" className={styles.sort} onClick={() => sorting.onSort(key)}>
          {title} <Icon size={14} aria-hidden />
        </button>
      ) : (
        title
      )}
    </th>
  );
}
