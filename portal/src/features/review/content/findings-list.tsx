import { Link } from '@tanstack/react-router';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { linesOf } from '@portal/content/finding-lines';
import type { Finding, Outline } from '../review.data';
import type { ReviewSearch } from '../review-search';
import styles from './content.module.css';

type Props = { outline: Outline; findings: readonly Finding[]; withPlaces?: boolean };

/** What the validator says; with `withPlaces` each leads to the section or table that it speaks of. */
export function FindingsList({ outline, findings, withPlaces = false }: Props) {
  const { t } = useTranslation('review');
  const lines = linesOf(findings);
  return (
    <section>
      <h3>{t('findings', { count: lines.length })}</h3>
      {findings.length === 0 && <p className={styles.soft}>{t('noFindings')}</p>}
      <ul className={styles.findings}>
        {lines.map(({ key, severity, findings: [finding, ...more] }) => (
          <li key={key}>
            {severity === 'error' ? (
              <CircleAlert size={16} aria-label={t('severity.error')} className={styles.error} />
            ) : (
              <TriangleAlert size={16} aria-label={t('severity.warning')} className={styles.warning} />
            )}
            <span>
              <Words outline={outline} finding={finding} more={more} />{' '}
              {withPlaces && <Place outline={outline} finding={finding} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Figures that are missing are named in one sentence; whatever else is told together stands one by one. */
function Words({ outline, finding, more }: { outline: Outline; finding: Finding; more: readonly Finding[] }) {
  const { t, i18n } = useTranslation('review');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const all = [finding, ...more];
  if (more.length === 0 || finding.code !== 'indicator-missing') {
    return all.map(({ message }) => message[language]).join(' ');
  }
  const asked = outline.indicators.filter(({ id }) => all.some(({ indicatorId }) => indicatorId === id));
  const names = asked.map(({ name, nameEn }) => (language === 'en' ? nameEn : name)).join('; ');
  return t('missing', { count: all.length, names });
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
