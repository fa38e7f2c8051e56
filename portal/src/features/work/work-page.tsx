import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';

export function WorkPage() {
  const { t } = useTranslation('work');
  return <Page title={t('title')}>{null}</Page>;
}
