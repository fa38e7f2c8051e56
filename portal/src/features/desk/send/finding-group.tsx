import { Link } from '@tanstack/react-router';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../report.api';
import type { FindingGroup as Group, Place } from './findings';
import styles from './send.module.css';

/** Findings of one place, with the way there. */
export function FindingGroup({ group, reportId }: { group: Group; reportId: string }) {
  return (
    <li className={styles.group}>
      <h3>
        <PlaceLink place={group.place} reportId={reportId} />
      </h3>
      <ul className={styles.findings}>
        {[...group.errors, ...group.warnings].map((finding, index) => (
          <FindingLine key={index} finding={finding} />
        ))}
      </ul>
    </li>
  );
}

function FindingLine({ finding: { severity, message } }: { finding: Finding }) {
  const { t, i18n } = useTranslation('desk');
  const Icon = severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <li className={severity === 'error' ? styles.error : styles.warning}>
      <Icon size={18} aria-label={t(`finding.${severity}`)} role="img" />
      <span>{message[i18n.language === 'en' ? 'en' : 'vi']}</span>
    </li>
  );
}

function PlaceLink({ place, reportId }: { place: Place; reportId: string }) {
  const { t } = useTranslation('desk');
  if (place.kind === 'section') {
    const { id, number, title } = place.section;
    return (
      <Link to="/reports/$reportId/sections/$sectionId" params={{ reportId, sectionId: id }}>
        {number}. {title}
      </Link>
    );
  }
  if (place.kind === 'indicators')
    return (
      <Link to="/reports/$reportId/indicators" params={{ reportId }}>
        {t('task.indicators')}
      </Link>
    );
  if (place.kind === 'word')
    return (
      <Link to="/reports/$reportId/word" params={{ reportId }}>
        {t('send.inWord')}
      </Link>
    );
  return t('send.inReport');
}
