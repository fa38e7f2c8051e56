import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@portal/ui/button-class';
import { Card } from '@portal/ui/page';
import type { BoardSearch } from '../board-search';
import { dueWords } from '../due-words';
import { RowState } from '../state-cell';
import { reportAddress } from '../table/cell-address';
import styles from './map.module.css';
import type { Tile } from './roll-up';

/** The reports behind the chosen tile; a merged province has those of all that it was made of. */
export function ProvinceFacts({ tile, sections, asOf }: { tile: Tile | null; sections: number; asOf: string }) {
  const { t } = useTranslation('board');
  if (!tile) {
    return (
      <div className={styles.facts}>
        <Card title={t('map.choose')}>
          <p>{t('map.chooseHint')}</p>
        </Card>
      </div>
    );
  }
  const { province, rows, accepted, total, sectionsFilled } = tile;
  return (
    <div className={styles.facts} aria-live="polite">
      <Card title={province.name}>
        <p>
          {t('map.accepted', { accepted, count: rows.length })};{' '}
          {t('map.said', { count: total, filled: sectionsFilled, of: sections })}.
        </p>
        {rows.length > 1 && <p>{t('map.kept')}</p>}
        <ul className={styles.reports}>
          {rows.map((row) => (
            <li key={row.key}>
              {reportAddress(row) ? (
                <Link to="/reports/$reportId" params={{ reportId: row.reportId! }}>
                  {row.name}
                </Link>
              ) : (
                <strong>{row.name}</strong>
              )}
              <RowState row={row} />
              <small className={row.overdue ? styles.bad : undefined}>{dueWords(row, asOf, t)}</small>
              <small>{t('contributions', { count: row.total })}</small>
            </li>
          ))}
        </ul>
        <Link
          from="/campaigns/$campaignId/participants"
          search={({ view: _, ...filters }: BoardSearch) => filters}
          className={buttonClass()}
        >
          {t('map.toTable')}
        </Link>
      </Card>
    </div>
  );
}
