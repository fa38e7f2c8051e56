import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';

export function SendPage() {
  const { t } = useTranslation('desk');
  return <Page title={t('title')}>{null}</Page>;
}
