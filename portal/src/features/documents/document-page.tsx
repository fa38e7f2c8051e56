import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';

export function DocumentPage() {
  const { t } = useTranslation('documents');
  return <Page title={t('title')}>{null}</Page>;
}
