import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';

export function MailPage() {
  const { t } = useTranslation('mails');
  return <Page title={t('title')}>{null}</Page>;
}
