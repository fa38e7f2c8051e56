import type { TFunction } from 'i18next';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { day, number } from '@portal/locale/format';
import { dueWords } from '../due-words';
import { heatOf } from '../heat';
import { RowState } from '../state-cell';
import { reportAddress, sectionColumn } from './cell-address';
import type { Line } from './lines';
import styles from './heat-table.module.css';

type Props = {
  line: Line;
  index: number;
  /** Where it stands in px; null where it stands in the flow. */
  top: number | null;
  /** The column that Tab reaches; -1 in all rows but one. */
  activeColumn: number;
  asOf: string;
};

/** A row of plain cells: it is drawn anew only when its line, its place or its active cell changes. */
export const HeatRow = memo(function HeatRow({ line, index, top, activeColumn, asOf }: Props) {
  const { t } = useTranslation('board');
  const tab = (column: number) => (column === activeColumn ? 0 : undefined);
  const heat = (count: number) => (line.kind === 'unit' ? styles[`heat${heatOf(count)}`] : styles.count);
  const last = line.counts.length + sectionColumn;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      data-board-row={line.kind}
      className={`${styles.row} ${styles[line.kind]} ${top === null ? '' : styles.placed}`}
      style={top === null ? undefined : { transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" data-member={line.kind === 'unit' && line.member} tabIndex={tab(0)} className={styles.name}>
        <LineName line={line} />
      </div>
      <div role="gridcell" tabIndex={tab(1)} className={styles.state} title={dueTitle(line, t)}>
        {line.kind === 'unit' ? (
          <>
            <RowState row={line.row} />
            <small className={line.row.overdue ? styles.bad : undefined}>{dueWords(line.row, asOf, t)}</small>
          </>
        ) : (
          t('acceptedOf', { accepted: line.accepted, count: line.of })
        )}
      </div>
      {line.counts.map((count, at) => (
        <div
          key={at}
          role="gridcell"
          tabIndex={tab(at + sectionColumn)}
          aria-label={count === 0 ? t('nothingSaid') : undefined}
          className={heat(count)}
        >
          {figure(count)}
        </div>
      ))}
      <div role="gridcell" tabIndex={tab(last)} className={styles.total}>
        {figure(line.total)}
      </div>
    </div>
  );
});

function dueTitle(line: Line, t: TFunction<'board'>): string | undefined {
  const due = line.kind === 'unit' ? line.row.dueOn : null;
  return due === null ? undefined : t('due.on', { date: day(due) });
}

const figure = (count: number) => (count === 0 ? '–' : count < 1000 ? count : number(count));

function LineName({ line }: { line: Line }) {
  const { t } = useTranslation('board');
  if (line.kind === 'all') return <strong>{t('all')}</strong>;
  if (line.kind === 'group') return <strong>{t(`group.${line.group}`)}</strong>;
  if (line.kind === 'place') {
    return (
      <span className={styles.clamp}>
        <strong>{line.name}</strong> <small>{t('mergedFrom', { count: line.of })}</small>
      </span>
    );
  }
  const address = reportAddress(line.row);
  return address ? (
    <a href={address} tabIndex={-1} className={styles.clamp} title={line.row.name}>
      {line.row.name}
    </a>
  ) : (
    <span className={styles.clamp} title={line.row.name}>
      {line.row.name}
    </span>
  );
}
