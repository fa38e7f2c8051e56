import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '@portal/locale/format';
import { Button } from '@portal/ui/button';
import { ProblemNote } from '@portal/ui/problem-note';
import { Badge } from '@portal/ui/state-badge';
import type { Remark } from '../review.data';
import { RemarkEdit } from './remark-edit';
import { useRemarkWriting } from './remarks.api';
import styles from './remarks.module.css';

type Props = { reportId: string; remark: Remark; open: boolean };

/** One remark with what the unit answered. Its writer changes it or takes it back as long as the unit does not know it. */
export function RemarkItem({ reportId, remark, open }: Props) {
  const { t } = useTranslation('review');
  const [editing, setEditing] = useState(false);
  const { withdraw } = useRemarkWriting(reportId, remark.revision);
  const { id, text, writtenBy, writtenAt, revision, toldAt, answer, done, mine } = remark;
  if (editing) return <RemarkEdit reportId={reportId} remark={remark} onClose={() => setEditing(false)} />;
  return (
    <li className={styles.remark}>
      <p className={styles.text}>{text}</p>
      <p className={styles.soft}>{t('remark.by', { name: writtenBy, at: moment(writtenAt), revision })}</p>
      <p className={styles.badges}>
        <Badge tone={toldAt ? 'wait' : 'neutral'}>
          {toldAt ? t('remark.told', { at: moment(toldAt) }) : t('remark.untold')}
        </Badge>
        {done && <Badge tone="good">{t('remark.done', { by: done.by })}</Badge>}
      </p>
      {answer && (
        <p className={styles.answer}>
          <b>{t('remark.answer', { by: answer.by })}</b> {answer.text}
        </p>
      )}
      {open && mine && !toldAt && (
        <p className={styles.badges}>
          <Button kind="quiet" onPress={() => setEditing(true)}>
            <Pencil size={14} aria-hidden /> {t('remark.edit')}
          </Button>
          <Button kind="quiet" isPending={withdraw.isPending} onPress={() => withdraw.mutate(id)}>
            <Trash2 size={14} aria-hidden /> {t('remark.remove')}
          </Button>
        </p>
      )}
      {withdraw.error && <ProblemNote error={withdraw.error} />}
    </li>
  );
}
