import { useQuery } from '@tanstack/react-query';
import { CirclePause, CirclePlay } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@portal/api/problem';
import { moment } from '@portal/locale/format';
import { useMay } from '@portal/session/session';
import { Button } from '@portal/ui/button';
import { Note } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import { HoldDialog } from './hold-dialog';
import { holdQuery } from './mails.api';
import styles from './mails.module.css';

/** Whether the campaign's reminders go, since when they are stopped and why, and the way to stop or release them. */
export function HoldPanel({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('mails');
  const mayHold = useMay('reminder.hold');
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery(holdQuery(campaignId));
  // Somebody who may not read the mails is told so once, by the list.
  if (error) return error instanceof Problem && error.status === 403 ? null : <ProblemNote error={error} />;
  if (!data || (!data.held && !mayHold)) return null;
  const button = mayHold && (
    <Button onPress={() => setOpen(true)}>
      {data.held ? <CirclePlay size={16} aria-hidden /> : <CirclePause size={16} aria-hidden />}{' '}
      {t(data.held ? 'release' : 'hold')}
    </Button>
  );
  return (
    <>
      {data.held ? (
        <Note kind="warning" title={t('held', { since: moment(data.since ?? '') })}>
          <p>{t('heldBecause', { reason: data.reason ?? '' })}</p>
          {button}
        </Note>
      ) : (
        <div className={styles.hold}>
          <span>{t('going')}</span>
          {button}
        </div>
      )}
      {open && <HoldDialog campaignId={campaignId} held={data.held} onClose={() => setOpen(false)} />}
    </>
  );
}
