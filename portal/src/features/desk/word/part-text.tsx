import type { WordPart } from '../report.api';
import { useTranslation } from 'react-i18next';
import styles from './word.module.css';

/** The words of one part as they stand in the file. */
export function PartText({ kind, text }: Pick<WordPart, 'kind' | 'text'>) {
  const { t } = useTranslation('desk');
  if (text.trim() === '') return <span className={styles.soft}>{t(`word.blank.${blankOf(kind)}`)}</span>;
  if (kind === 'table') return <TableText text={text} />;
  if (kind === 'heading' || kind === 'annex') return <strong className={styles.text}>{text}</strong>;
  return <span className={kind === 'item' ? `${styles.text} ${styles.item}` : styles.text}>{text}</span>;
}

function blankOf(kind: WordPart['kind']): 'page-break' | 'figure' | 'table' | 'text' {
  return kind === 'page-break' || kind === 'figure' || kind === 'table' ? kind : 'text';
}

function TableText({ text }: { text: string }) {
  const rows = text.split('\n').map((row) => row.split('\t'));
  const isWide = (rows[0]?.length ?? 0) > 8;
  return (
    <span className={styles.tableFrame} tabIndex={isWide ? 0 : undefined}>
      <table className={styles.table}>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </span>
  );
}
