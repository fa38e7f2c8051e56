import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@portal/ui/button-class';
import { Empty } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';

/** Software has no work of a person; it is told where its interface is described. */
export function ForMachines() {
  const { t } = useTranslation('work');
  return (
    <Page title={t('title')}>
      <Empty title={t('machine.title')}>
        <p>{t('machine.hint')}</p>
        <Link to="/developers" className={buttonClass()}>
          {t('machine.link')}
        </Link>
      </Empty>
    </Page>
  );
}
