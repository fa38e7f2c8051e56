import { useRouter } from '@tanstack/react-router';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type MouseEvent, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '@portal/ui/use-printing';
import type { Section } from '../board.api';
import { cellAddress, sectionColumn } from './cell-address';
import { CellWords } from './cell-words';
import { HeatRow } from './heat-row';
import styles from './heat-table.module.css';
import type { Line } from './lines';
import type { Cell } from './move';
import { SectionHeads } from './section-heads';
import { cellOf, useActiveCell } from './use-active-cell';

type Props = { campaignId: string; sections: readonly Section[]; lines: readonly Line[]; asOf: string };

/** Units × sections: the sum stands in the head, below it only the rows in view are there (on paper all of them). */
export function HeatTable({ campaignId, sections, lines, asOf }: Props) {
  const { t } = useTranslation('board');
  const frame = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const printing = usePrinting();
  const [rowHeight] = useState(rowHeightPx);
  const columns = sections.length + sectionColumn + 1;

  const open = ({ row, column }: Cell) => {
    const address = lines[row] && cellAddress(campaignId, sections, lines[row], column);
    if (address) router.history.push(address);
  };
  const size = { rows: lines.length, columns };
  const { active, onKeyDown, choose } = useActiveCell(frame, size, open);
  const virtual = useVirtualizer({
    count: lines.length - 1,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => lines[index + 1]!.key,
    overscan: 8,
    rangeExtractor: useCallback((range: Range) => withRow(range, active.row - 1), [active.row]),
  });
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const cell = cellOf(event.target as Element);
    if (!cell) return;
    event.preventDefault();
    choose(cell);
    open(cell);
  };
  const row = (index: number, top: number | null) => (
    <HeatRow
      key={lines[index]!.key}
      line={lines[index]!}
      index={index}
      top={top}
      activeColumn={index === active.row ? active.column : -1}
      asOf={asOf}
    />
  );
  return (
    <div className={styles.outer}>
      <div ref={frame} className={styles.frame}>
        <div
          role="grid"
          aria-label={t('tableName')}
          aria-rowcount={lines.length + 1}
          aria-colcount={columns}
          className={styles.grid}
          style={{ '--sections': sections.length } as CSSProperties}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <div role="rowgroup" className={styles.head}>
            <SectionHeads sections={sections} />
            {row(0, null)}
          </div>
          <div
            role="rowgroup"
            className={styles.body}
            style={printing ? undefined : { height: virtual.getTotalSize() }}
          >
            {printing
              ? lines.slice(1).map((_, at) => row(at + 1, null))
              : virtual.getVirtualItems().map(({ index, start }) => row(index + 1, start))}
          </div>
        </div>
      </div>
      <CellWords campaignId={campaignId} sections={sections} line={lines[active.row]!} column={active.column} />
    </div>
  );
}

/** The rows in view, and the one with the active cell, which must not lose the keyboard when it is scrolled away. */
function withRow(range: Range, row: number): number[] {
  const rows = defaultRangeExtractor(range);
  return row < 0 || rows.includes(row) ? rows : [...rows, row].sort((a, b) => a - b);
}

/** Rows are 3rem high, whatever size of text the person chose. */
function rowHeightPx(): number {
  return 3 * parseFloat(getComputedStyle(document.documentElement).fontSize);
}
