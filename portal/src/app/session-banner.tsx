import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { goesOn } from '@portal/session/person-here';
import { askSession, sessionQuery } from '@portal/session/session';
import { tellSessionBack, useSessionEnded } from '@portal/session/session-ended';
import { buttonClass } from '@portal/ui/button-class';
import { Note } from '@portal/ui/notes';
import styles from './shell.module.css';

/** A session that ended while something was open: the screen stays, and goes on once the person signed in again. */
export function SessionBanner() {
  return useSessionEnded() ? <SessionEnded /> : null;
}

function SessionEnded() {
  const { t, i18n } = useTranslation(['shell', 'ui']);
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['session', 'again'], queryFn: askSession, refetchInterval: 2_000 });
  useEffect(() => {
    if (!data?.signedIn || !goesOn(data)) return;
    tellSessionBack();
    client.setQueryData(sessionQuery.queryKey, data);
    void client.invalidateQueries();
  }, [data, client]);
  return (
    <div className={styles.banner}>
      <Note kind="warning" title={t('sessionEnded')}>
        <p>{t('sessionEndedHint')}</p>
        <a
          className={buttonClass('primary')}
          href={`/sign-in?returnTo=/signed-in&language=${i18n.language}`}
          target="_blank"
          rel="opener"
        >
          {t('signInAgain')} {t('ui:newTab')}
        </a>
      </Note>
    </div>
  );
}
