import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef } from 'react';
import type { Column } from './data-table';
import styles from './data-table.module.css';
import { usePrinting } from './use-printing';

type Props<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The height of most rows in px, before they are measured. */
  rowHeight?: number;
  /** Called when the last row comes near. */
  onEnd?: () => void;
};

/** A table of any length: only the rows in view are there (on paper all), and screen readers are told how many. */
export function VirtualTable<Row>({ caption, columns, rows, rowKey, rowHeight = 44, onEnd }: Props<Row>) {
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rowKey(rows[index]!),
    overscan: 12,
  });
  const printing = usePrinting();
  const inView = virtual.getVirtualItems();
  const shown = printing ? rows.map((row, index) => ({ index, key: rowKey(row) })) : inView;
  const last = inView.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - 24) onEnd?.();
  }, [last, rows.length, onEnd]);
  const above = printing ? 0 : (inView[0]?.start ?? 0);
  const below = printing ? 0 : virtual.getTotalSize() - (inView.at(-1)?.end ?? 0);
  return (
    <div ref={frame} className={`${styles.frame} ${styles.tall}`} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <caption className="only-read-aloud">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ key, title, number }) => (
              <th key={key} scope="col" className={number ? styles.number : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} columns={columns.length} />
          {shown.map(({ index, key }) => (
            <tr key={key} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
              <Cells row={rows[index]!} columns={columns as readonly Column<unknown>[]} />
            </tr>
          ))}
          <Gap height={below} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** Drawn once for each row, however often the frame scrolls by a few px. */
const Cells = memo(function Cells({ row, columns }: { row: unknown; columns: readonly Column<unknown>[] }) {
  return columns.map(({ key, number, cell }) => (
    <td key={key} className={number ? styles.number : undefined}>
      {cell(row)}
    </td>
  ));
});

function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={styles.gap}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
