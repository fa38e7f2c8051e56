import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '@portal/content/campaign.api';
import { Facts } from '@portal/ui/facts';

export function CampaignFacts({ campaign, capacity }: { campaign: Campaign; capacity: 'state' | 'party' }) {
  const { t } = useTranslation('desk');
  const { code, outline } = campaign;
  return (
    <>
      <Facts
        facts={[
          { name: t('campaign.plan'), value: code },
          { name: t('campaign.capacity'), value: t(`capacity.${capacity}`) },
        ]}
      />
      <p>
        <Link to="/outlines/$code/versions/$version" params={{ code: outline.code, version: String(outline.version) }}>
          {t('campaign.outline')}
        </Link>
      </p>
    </>
  );
}
