import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { TextField } from '@portal/ui/fields';
import { ProblemNote } from '@portal/ui/problem-note';
import { useKeptText } from './kept-text';
import { useRemarkWriting } from './remarks.api';
import styles from './remarks.module.css';

type Props = { reportId: string; revision: number; sectionId: string | null };

export function RemarkForm({ reportId, revision, sectionId }: Props) {
  const { t } = useTranslation('review');
  const [text, setText] = useKeptText(`remark.${reportId}.${sectionId ?? 'whole'}`);
  const { write } = useRemarkWriting(reportId, revision);
  const send = () => write.mutate({ sectionId, text: text.trim() }, { onSuccess: () => setText('') });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        label={t('remark.new')}
        hint={t('remark.newHint')}
        rows={3}
        maxLength={4_000}
        value={text}
        onChange={setText}
      />
      {write.error && <ProblemNote error={write.error} />}
      <Button type="submit" isPending={write.isPending} isDisabled={text.trim() === ''}>
        {t('remark.add')}
      </Button>
    </form>
  );
}
