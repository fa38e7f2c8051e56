import { CircleCheck, CloudAlert, LoaderCircle, type LucideIcon, PencilLine, UsersRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWay } from '@portal/api/way';
import type { SaveState } from '../autosave/autosave';
import styles from './writing.module.css';

const icons: Record<SaveState<unknown>['kind'], LucideIcon> = {
  saved: CircleCheck,
  waiting: PencilLine,
  saving: LoaderCircle,
  offline: CloudAlert,
  'signed-out': CloudAlert,
  conflict: UsersRound,
  refused: CloudAlert,
};

/** Whether the text is safe, in words; the seconds are for the eye only, a change of state is read aloud. */
export function SaveStateLine({ state, keeps }: { state: SaveState<unknown>; keeps: boolean }) {
  const { t } = useTranslation('editor');
  const Icon = icons[state.kind];
  const at = state.kind === 'saved' ? state.at : null;
  const untouched = state.kind === 'saved' && at === null;
  const { kind: way } = useWay();
  const unanswered = state.kind === 'offline' && way !== 'offline';
  const words = untouched ? t('save.untouched') : t(unanswered ? 'save.unanswered' : `save.${state.kind}`);
  return (
    <span className={styles.state} data-state={state.kind}>
      <Icon size={16} aria-hidden />
      <span aria-hidden>
        {words} {at && <Ago at={at} />}
      </span>
      <span role="status" className="only-read-aloud">
        {words}
      </span>
      {!keeps && <strong>{t('save.noRoom')}</strong>}
    </span>
  );
}

function Ago({ at }: { at: Date }) {
  const { t } = useTranslation('editor');
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.round((now - at.getTime()) / 1000));
  if (seconds < 2) return t('save.justNow');
  if (seconds < 60) return t('save.secondsAgo', { count: seconds });
  return t('save.minutesAgo', { count: Math.floor(seconds / 60) });
}
