import { Link } from '@tanstack/react-router';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding, Outline } from '../review.data';
import type { ReviewSearch } from '../review-search';
import styles from './content.module.css';

type Props = { outline: Outline; findings: readonly Finding[]; withPlaces?: boolean };

/** What the validator says; with `withPlaces` each leads to the section or table that it speaks of. */
export function FindingsList({ outline, findings, withPlaces = false }: Props) {
  const { t, i18n } = useTranslation('review');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  return (
    <section>
      <h3>{t('findings', { count: findings.length })}</h3>
      {findings.length === 0 && <p className={styles.soft}>{t('noFindings')}</p>}
      <ul className={styles.findings}>
        {findings.map((finding, index) => (
          <li key={index}>
            {finding.severity === 'error' ? (
              <CircleAlert size={16} aria-label={t('severity.error')} className={styles.error} />
            ) : (
              <TriangleAlert size={16} aria-label={t('severity.warning')} className={styles.warning} />
            )}
            <span>
              {finding.message[language]} {withPlaces && <Place outline={outline} finding={finding} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place({ outline, finding }: { outline: Outline; finding: Finding }) {
  const { t } = useTranslation('review');
  const section = outline.sections.find(({ id }) => id === finding.sectionId);
  const part = section?.id ?? (finding.indicatorId ? 'indicators' : finding.code === 'blocks-unplaced' && 'unplaced');
  if (!part) return null;
  return (
    <Link
      from="/reports/$reportId/review"
      search={(now: ReviewSearch) => ({ ...now, part })}
      replace
      resetScroll={false}
    >
      {t('goTo', { place: section?.number ?? t(part === 'unplaced' ? 'part.unplaced' : 'part.indicators') })}
    </Link>
  );
}
