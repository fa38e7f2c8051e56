import { onlineManager, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { goesOn } from '@portal/session/person-here';
import { askSession, sessionQuery } from '@portal/session/session';
import { tellSessionBack, useSessionEnded } from '@portal/session/session-ended';
import { buttonClass } from '@portal/ui/button-class';
import { Note } from '@portal/ui/notes';
import styles from './shell.module.css';

/** What keeps a person from working, above every screen: no network, no session. The screen itself stays. */
export function Banners() {
  const { t } = useTranslation(['shell', 'ui']);
  const online = useSyncExternalStore(onlineManager.subscribe.bind(onlineManager), () => onlineManager.isOnline());
  const ended = useSessionEnded();
  if (online && !ended) return null;
  return (
    <div className={styles.banner}>
      {!online && <Note kind="warning" title={t('offline')} />}
      {ended && <SessionEnded />}
    </div>
  );
}

function SessionEnded() {
  const { t } = useTranslation(['shell', 'ui']);
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['session', 'again'], queryFn: askSession, refetchInterval: 2_000 });
  useEffect(() => {
    if (!data?.signedIn || !goesOn(data)) return;
    tellSessionBack();
    client.setQueryData(sessionQuery.queryKey, data);
    void client.invalidateQueries();
  }, [data, client]);
  return (
    <Note kind="warning" title={t('sessionEnded')}>
      <p>{t('sessionEndedHint')}</p>
      <a className={buttonClass('primary')} href="/sign-in?returnTo=/signed-in" target="_blank" rel="opener">
        {t('signInAgain')} {t('ui:newTab')}
      </a>
    </Note>
  );
}
