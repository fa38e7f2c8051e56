import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnotherHere } from '@portal/session/person-here';
import { useSession } from '@portal/session/session';
import { buttonClass } from '@portal/ui/button-class';
import { Waiting } from '@portal/ui/notes';
import { AccountMenu } from './account-menu';
import { AnotherPerson } from './another-person';
import { SessionBanner } from './session-banner';
import { CampaignPicker } from './campaign-picker';
import { Entrance, useSignInHref } from './entrance';
import { Navigation } from './navigation';
import styles from './shell.module.css';
import { TodayLabel } from './today-label';
import { WayBanner } from './way-banner';

/** What stands around every screen. */
export function Shell() {
  const { t } = useTranslation(['shell', 'ui']);
  return (
    <>
      <WayBanner />
      <Suspense fallback={<Waiting>{t('ui:loadingPage')}</Waiting>}>
        <Frame />
      </Suspense>
    </>
  );
}

function Frame() {
  const { t } = useTranslation(['shell', 'ui']);
  const { signedIn } = useSession();
  const another = useAnotherHere();
  const signIn = useSignInHref();
  if (another) return <AnotherPerson name={another.name} />;
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={styles.top}>
        <Link to="/" className={styles.brand}>
          <img src="/icon.svg" width={24} height={24} alt="" />
          {t('product')}
        </Link>
        {signedIn && <CampaignPicker />}
        <span className={styles.grow} />
        <TodayLabel />
        <AccountMenu />
        {!signedIn && (
          <a className={buttonClass('primary')} href={signIn}>
            {t('signIn')}
          </a>
        )}
      </header>
      <SessionBanner />
      {signedIn && <Navigation />}
      <main id="main" tabIndex={-1} className={signedIn ? styles.main : `${styles.main} ${styles.alone}`}>
        <Suspense fallback={<Waiting>{t('ui:loadingPage')}</Waiting>}>
          <Entrance />
        </Suspense>
      </main>
    </div>
  );
}
