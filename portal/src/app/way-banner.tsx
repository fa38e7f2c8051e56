import { useTranslation } from 'react-i18next';
import { useSilentSince } from '@portal/api/live-updates';
import { useOldestShown } from '@portal/api/shown-data';
import { useWay } from '@portal/api/way';
import { clock } from '@portal/locale/format';
import { Note } from '@portal/ui/notes';
import styles from './shell.module.css';

/**
 * Where the server cannot be reached, or a screen that follows changes hears of none: since when, of when the data on
 * screen are, and that it mends itself.
 */
export function WayBanner() {
  const { t } = useTranslation();
  const { kind, since } = useWay();
  const silentSince = useSilentSince();
  if (kind === 'open' && !silentSince) return null;
  const at = clock(silentSince ?? since);
  return (
    <div className={styles.banner}>
      {kind === 'open' ? (
        <Note kind="warning" title={t('notLive', { at })} />
      ) : (
        <Note kind="warning" title={t(kind, { at })}>
          <p>
            <ShownAt /> {t('wayHint')}
          </p>
        </Note>
      )}
    </div>
  );
}

function ShownAt() {
  const { t } = useTranslation();
  const shownAt = useOldestShown();
  return shownAt && t('shownAt', { at: clock(shownAt) });
}
