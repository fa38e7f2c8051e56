import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';

export function DraftPage() {
  const { t } = useTranslation('consolidation');
  return <Page title={t('title')}>{null}</Page>;
}
