import { CircleAlert, TriangleAlert } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingLine as Line } from '@portal/content/finding-lines';
import type { Outline } from '@portal/content/outline.api';
import type { Finding } from '../report.api';
import { SectionLinks } from '../section-links';
import { LeftByFiles } from './left-by-files';
import { PlaceLink } from './place-link';
import { placeOfFinding } from './place-of-finding';
import styles from './send.module.css';

type Props = { line: Line<Finding>; outline: Outline; reportId: string };

/** What was found, what to do about it, and the way there; said once for all findings of a kind. */
export function FindingLine({ line: { code, severity, findings }, outline, reportId }: Props) {
  const { t, i18n } = useTranslation('desk');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const count = findings.length;
  const [first] = findings;
  const advice = first.advice?.[language];
  if (code === 'section-empty') {
    const sections = outline.sections.filter(({ id }) => findings.some(({ sectionId }) => sectionId === id));
    return (
      <Found severity={severity} text={t('send.empty', { count })} advice={advice}>
        <SectionLinks sections={sections} reportId={reportId} />
      </Found>
    );
  }
  if (code === 'indicator-missing') {
    const asked = outline.indicators.filter(({ id }) => findings.some(({ indicatorId }) => indicatorId === id));
    const names = asked.map(({ name, nameEn }) => (language === 'en' ? nameEn : name)).join('; ');
    return (
      <Found severity={severity} text={t('send.missing', { count, names })} advice={advice}>
        <Link to="/reports/$reportId/indicators" params={{ reportId }}>
          {t('send.openIndicators')}
        </Link>
      </Found>
    );
  }
  return (
    <Found severity={severity} text={first.message[language]} advice={advice}>
      {code === 'blocks-unplaced' && <LeftByFiles reportId={reportId} />}
      <PlaceLink place={placeOfFinding(first, outline.sections)} reportId={reportId} />
    </Found>
  );
}

type FoundProps = { severity: Finding['severity']; text: string; advice: string | undefined; children: ReactNode };

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
