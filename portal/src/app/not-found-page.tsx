import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound')} lead={t('notFoundHint')}>
      <p data-screen-fault>
        <Link to="/">{t('toWork')}</Link>
      </p>
    </Page>
  );
}
