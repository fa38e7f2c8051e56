import { CircleAlert, TriangleAlert } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outline } from '@portal/content/outline.api';
import { SectionLinks } from '../section-links';
import type { Line } from './findings';
import { PlaceLink } from './place-link';
import styles from './send.module.css';

/** What was found, what to do about it, and the way there; said once for all findings of a kind. */
export function FindingLine({ line, outline, reportId }: { line: Line; outline: Outline; reportId: string }) {
  const { t, i18n } = useTranslation('desk');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const count = line.findings.length;
  const [{ message, advice }] = line.findings as [Line['findings'][number]];
  if (line.kind === 'sections') {
    return (
      <Found severity={line.severity} text={t('send.empty', { count })} advice={advice?.[language]}>
        <SectionLinks sections={line.sections} reportId={reportId} />
      </Found>
    );
  }
  if (line.kind === 'indicators') {
    const asked = new Set(line.findings.map(({ indicatorId }) => indicatorId));
    const names = outline.indicators
      .filter(({ id }) => asked.has(id))
      .map(({ name, nameEn }) => (language === 'en' ? nameEn : name));
    return (
      <Found
        severity={line.severity}
        text={t('send.missing', { count, names: names.join('; ') })}
        advice={advice?.[language]}
      >
        <Link to="/reports/$reportId/indicators" params={{ reportId }}>
          {t('send.openIndicators')}
        </Link>
      </Found>
    );
  }
  return (
    <Found severity={line.severity} text={message[language]} advice={advice?.[language]}>
      <PlaceLink place={line.place} reportId={reportId} />
    </Found>
  );
}

type FoundProps = { severity: Line['severity']; text: string; advice: string | undefined; children: ReactNode };

function Found({ severity, text, advice, children }: FoundProps) {
  const { t } = useTranslation('desk');
  const Icon = severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <li className={severity === 'error' ? styles.error : styles.warning}>
      <Icon size={18} aria-label={t(`finding.${severity}`)} role="img" />
      <div className={styles.found}>
        <span>{text}</span>
        {advice && <span className={styles.advice}>{advice}</span>}
        {children}
      </div>
    </li>
  );
}
