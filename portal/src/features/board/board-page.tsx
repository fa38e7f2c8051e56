import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';

export function BoardPage() {
  const { t } = useTranslation('board');
  return <Page title={t('title')}>{null}</Page>;
}
