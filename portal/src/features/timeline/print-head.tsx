import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '@portal/content/campaign.api';
import { day } from '@portal/locale/format';
import styles from './timeline.module.css';

/** On paper only: of which plan and which day the sheet speaks. */
export function PrintHead({ campaignId, today }: { campaignId: string; today: string }) {
  const { t } = useTranslation('timeline');
  const { data } = useQuery(campaignQuery(campaignId));
  return (
    <p className={styles.onPaper}>
      {data && `${data.code} · ${data.title}. `}
      {t('asOf', { date: day(today) })}
    </p>
  );
}
