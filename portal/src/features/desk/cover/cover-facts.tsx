import { useTranslation } from 'react-i18next';
import type { Report } from '@portal/content/report.api';
import { day } from '@portal/locale/format';
import { Facts } from '@portal/ui/facts';

export function CoverFacts({ cover }: { cover: Report['cover'] }) {
  const { t } = useTranslation('desk');
  const said = (value: string | null) => value || t('cover.blank');
  return (
    <Facts
      facts={[
        { name: t('cover.number'), value: said(cover.number) },
        { name: t('cover.symbol'), value: said(cover.symbol) },
        { name: t('cover.date'), value: cover.date ? day(cover.date) : t('cover.blank') },
        { name: t('cover.signer'), value: said(cover.signer) },
        { name: t('cover.issuingBody'), value: said(cover.issuingBody) },
        { name: t('cover.recipients'), value: cover.recipients.join('; ') || t('cover.blank') },
      ]}
    />
  );
}
