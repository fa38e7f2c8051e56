import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';

export function ReportListPage() {
  const { t } = useTranslation('review');
  return <Page title={t('title')}>{null}</Page>;
}
