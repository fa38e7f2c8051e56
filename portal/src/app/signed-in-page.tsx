import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';

/** Where a second tab lands after signing in again; the first one goes on by itself. */
export function SignedInPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('signedIn')}>
      <p>{t('signedInHint')}</p>
    </Page>
  );
}
