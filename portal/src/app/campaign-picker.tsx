import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { campaignsQuery, keepCampaign, useCampaign } from './campaigns';
import styles from './campaign-picker.module.css';

/** Which review the screens speak of. */
export function CampaignPicker() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { items } = useSuspenseQuery(campaignsQuery).data;
  const campaign = useCampaign();
  if (!campaign) return null;
  if (items.length === 1) return <span className={styles.only}>{`${campaign.code} · ${campaign.title}`}</span>;
  const choose = (id: string) => {
    keepCampaign(id);
    void navigate({ to: '/' });
  };
  return (
    <select
      className={styles.picker}
      aria-label={t('chooseCampaign')}
      value={campaign.id}
      onChange={(event) => choose(event.target.value)}
    >
      {items.map(({ id, code, title }) => (
        <option key={id} value={id}>{`${code} · ${title}`}</option>
      ))}
    </select>
  );
}
