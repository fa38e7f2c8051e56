import type { Cell, Table } from '@common/contracts/document-ast';
import { useTranslation } from 'react-i18next';
import styles from './blocks-view.module.css';
import { RunsView } from './runs-view';

/** Wider than the page, it scrolls by itself, by keyboard too. */
export function TableView({ table }: { table: Table }) {
  const { t } = useTranslation('editor');
  const { caption, headerRows, rows } = table;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption ?? t('paper.table')}>
      <table className={styles.table}>
        {caption && <caption>{caption}</caption>}
        {headerRows > 0 && (
          <thead>
            {rows.slice(0, headerRows).map((row, index) => (
              <Row key={index} row={row} header />
            ))}
          </thead>
        )}
        <tbody>
          {rows.slice(headerRows).map((row, index) => (
            <Row key={index} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, header = false }: { row: readonly Cell[]; header?: boolean }) {
  const Tag = header ? 'th' : 'td';
  return (
    <tr>
      {row.map(({ paragraphs, colSpan, rowSpan }, index) => (
        <Tag key={index} colSpan={colSpan} rowSpan={rowSpan} scope={header ? 'col' : undefined}>
          {paragraphs.map((runs, place) => (
            <p key={place}>
              <RunsView runs={runs} />
            </p>
          ))}
        </Tag>
      ))}
    </tr>
  );
}
