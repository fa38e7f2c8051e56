import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';

export function DevelopersPage() {
  const { t } = useTranslation('developers');
  return <Page title={t('title')}>{null}</Page>;
}
