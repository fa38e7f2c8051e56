import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';

export function VerifyPage() {
  const { t } = useTranslation('verify');
  return <Page title={t('title')}>{null}</Page>;
}
