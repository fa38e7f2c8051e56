import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';

export function DocumentsPage() {
  const { t } = useTranslation('documents');
  return <Page title={t('title')}>{null}</Page>;
}
