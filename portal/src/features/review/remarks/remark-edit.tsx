import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { TextField } from '@portal/ui/fields';
import { ProblemNote } from '@portal/ui/problem-note';
import type { Remark } from '../review.data';
import { useRemarkWriting } from './remarks.api';
import styles from './remarks.module.css';

type Props = { reportId: string; remark: Remark; onClose: () => void };

export function RemarkEdit({ reportId, remark: { id, revision, text: before }, onClose }: Props) {
  const { t } = useTranslation(['review', 'ui']);
  const [text, setText] = useState(before);
  const { rewrite } = useRemarkWriting(reportId, revision);
  const save = () => rewrite.mutate({ remarkId: id, text: text.trim() }, { onSuccess: onClose });
  return (
    <li className={styles.remark}>
      <TextField label={t('remark.edit')} rows={4} maxLength={4_000} value={text} onChange={setText} autoFocus />
      {rewrite.error && <ProblemNote error={rewrite.error} />}
      <p className={styles.badges}>
        <Button isPending={rewrite.isPending} isDisabled={text.trim() === '' || text.trim() === before} onPress={save}>
          {t('remark.save')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('ui:cancel')}
        </Button>
      </p>
    </li>
  );
}
