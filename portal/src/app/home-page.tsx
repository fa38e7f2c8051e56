import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@portal/session/session';
import { buttonClass } from '@portal/ui/button-class';
import { Page } from '@portal/ui/page';
import { useCampaign } from './campaigns';

const WorkPage = lazy(async () => ({ default: (await import('@portal/features/work/work-page')).WorkPage }));

/** My work today; for somebody who is not signed in: what this is, and the way in. */
export function HomePage() {
  const { t } = useTranslation();
  const { signedIn } = useSession();
  if (signedIn) return <Work />;
  return (
    <Page title={t('product')} lead={t('welcome')}>
      <p>
        <a className={buttonClass('primary')} href="/sign-in">
          {t('signIn')}
        </a>
      </p>
    </Page>
  );
}

function Work() {
  return <WorkPage campaignId={useCampaign()?.id ?? null} />;
}
