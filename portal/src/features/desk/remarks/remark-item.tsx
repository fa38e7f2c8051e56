import { CheckCircle2, MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '@portal/locale/format';
import { Button } from '@portal/ui/button';
import { TextField } from '@portal/ui/fields';
import { ProblemNote } from '@portal/ui/problem-note';
import type { Remark } from '../report.api';
import styles from './remarks.module.css';
import { useReplyToRemark } from './reply-to-remark';

type Props = { reportId: string; remark: Remark; mayReply: boolean };

/** What the drafting team asks at one place, the unit's answer, and whether it has mended it. */
export function RemarkItem({ reportId, remark, mayReply }: Props) {
  const { t } = useTranslation(['desk', 'ui']);
  const { text, writtenBy, writtenAt, answer, done } = remark;
  const [reply, setReply] = useState<string | null>(null);
  const { say, settle } = useReplyToRemark(reportId, remark.id);
  const Icon = done ? CheckCircle2 : MessageSquareText;
  return (
    <li className={styles.remark} data-done={done !== null}>
      <p className={styles.text}>
        <Icon size={16} aria-hidden /> <span>{text}</span>
      </p>
      <small>{t('remark.by', { by: writtenBy, at: moment(writtenAt) })}</small>
      {answer && <p>{t('remark.answered', { by: answer.by, text: answer.text })}</p>}
      {done && <small>{t('remark.doneBy', { by: done.by, at: moment(done.at) })}</small>}
      {reply !== null && <TextField label={t('remark.answer')} rows={3} value={reply} onChange={setReply} autoFocus />}
      {mayReply && (
        <div className={styles.actions}>
          <Button isPending={settle.isPending} onPress={() => settle.mutate(done === null)}>
            {t(done ? 'remark.undone' : 'remark.done')}
          </Button>
          {reply === null ? (
            <Button kind="quiet" onPress={() => setReply(answer?.text ?? '')}>
              {t('remark.answer')}
            </Button>
          ) : (
            <>
              <Button
                isDisabled={reply.trim() === ''}
                isPending={say.isPending}
                onPress={() => say.mutate(reply, { onSuccess: () => setReply(null) })}
              >
                {t('remark.say')}
              </Button>
              <Button kind="quiet" onPress={() => setReply(null)}>
                {t('ui:cancel')}
              </Button>
            </>
          )}
        </div>
      )}
      {(say.error ?? settle.error) && <ProblemNote error={say.error ?? settle.error} />}
    </li>
  );
}
