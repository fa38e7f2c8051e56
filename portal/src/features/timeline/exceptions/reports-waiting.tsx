import { Link } from '@tanstack/react-router';
import { Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Headline } from '@portal/content/timeline.api';
import styles from './exceptions.module.css';

type Props = { headline: Headline; campaignId: string };

/** Reports that wait for the drafting team, for their units, or for the next draft. */
export function ReportsWaiting({ headline: { waiting, returned, draft }, campaignId }: Props) {
  const { t } = useTranslation('timeline');
  const reports = { to: '/campaigns/$campaignId/reports', params: { campaignId } } as const;
  return (
    <>
      {waiting > 0 && (
        <Item>
          <Link {...reports}>{t('exceptions.review', { count: waiting })}</Link>
        </Item>
      )}
      {returned > 0 && (
        <Item>
          <Link {...reports} search={{ state: 'returned' }}>
            {t('exceptions.returned', { count: returned })}
          </Link>
        </Item>
      )}
      {draft.late > 0 && draft.id !== null && (
        <Item>
          <Link to="/campaigns/$campaignId/drafts/$draftId" params={{ campaignId, draftId: draft.id }}>
            {t('exceptions.late', { count: draft.late, number: draft.number })}
          </Link>
        </Item>
      )}
    </>
  );
}

function Item({ children }: { children: ReactNode }) {
  return (
    <li className={styles.item}>
      <Hourglass size={18} aria-hidden className={styles.wait} />
      {children}
    </li>
  );
}
