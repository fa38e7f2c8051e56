import { Link } from '@tanstack/react-router';
import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../report.api';
import styles from './section.module.css';

/** What the check of the service says; it runs anew after every save. */
export function FindingList({ findings, reportId }: { findings: readonly Finding[]; reportId: string }) {
  const { t, i18n } = useTranslation('editor');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  if (findings.length === 0) {
    return (
      <p className={styles.fine}>
        <CircleCheck size={16} aria-hidden /> {t('section.noFindings')}
      </p>
    );
  }
  return (
    <ul className={styles.findings}>
      {findings.map(({ severity, message, advice, indicatorId, code }, index) => {
        const Icon = severity === 'error' ? OctagonAlert : TriangleAlert;
        return (
          <li key={`${code}-${index}`} data-severity={severity}>
            <Icon size={16} aria-label={t(`section.${severity}`)} role="img" />
            <span>
              {message[language]} {advice?.[language]}{' '}
              {indicatorId && (
                <Link to="/reports/$reportId/indicators" params={{ reportId }} hash={indicatorId}>
                  {t('section.toIndicator')}
                </Link>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
