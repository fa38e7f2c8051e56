import { useTranslation } from 'react-i18next';
import { buttonClass } from '@portal/ui/button-class';
import { Page } from '@portal/ui/page';

/** In place of a screen whose person is no longer the one signed in; nothing of it is shown or sent any more. */
export function AnotherPerson({ name }: { name: string | null }) {
  const { t } = useTranslation();
  return (
    <Page title={t(name ? 'anotherPersonNamed' : 'anotherPerson', { name })}>
      <p>{t('anotherPersonHint')}</p>
      <a className={buttonClass('primary')} href="/">
        {t('anotherPersonGoOn')}
      </a>
    </Page>
  );
}
