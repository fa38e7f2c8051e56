import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@portal/session/session';
import { Card, Page } from '@portal/ui/page';
import { useCampaign } from './campaigns';
import { useSignInHref } from './entrance';
import styles from './home-page.module.css';

const WorkPage = lazy(async () => ({ default: (await import('@portal/features/work/work-page')).WorkPage }));

/** My work today; for somebody who is not signed in: what this is, and what can be done without signing in. */
export function HomePage() {
  const { t } = useTranslation();
  const { signedIn } = useSession();
  const signIn = useSignInHref();
  if (signedIn) return <Work />;
  return (
    <Page title={t('product')} lead={t('welcome')}>
      <div className={styles.ways}>
        <Card title={t('forPeople')}>
          <p>{t('forPeopleHint')}</p>
          <a href={signIn}>{t('signIn')}</a>
        </Card>
        <Card title={t('forEverybody')}>
          <p>{t('forEverybodyHint')}</p>
          <Link to="/verify">{t('nav.verify')}</Link>
        </Card>
        <Card title={t('nav.developers')}>
          <p>{t('forMachinesHint')}</p>
          <Link to="/developers">{t('toDevelopers')}</Link>
        </Card>
      </div>
    </Page>
  );
}

function Work() {
  return <WorkPage campaignId={useCampaign()?.id ?? null} />;
}
