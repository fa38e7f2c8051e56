import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Sent, uploadFile } from '@portal/api/upload';
import type { Outline } from '@portal/content/outline.api';
import { Button } from '@portal/ui/button';
import { Dialog } from '@portal/ui/dialog';
import { ProblemNote } from '@portal/ui/problem-note';
import { FileUpload } from '../files/file-upload';
import { ReadSummary } from './read-summary';

const word = ['.docx', '.doc', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'];

type Props = { reportId: string; replaces: boolean; outline: Outline };

/** Takes the Word file; where one was read before, asks first what becomes of the text. */
export function WordUpload({ reportId, replaces, outline }: Props) {
  const { t } = useTranslation(['desk', 'ui']);
  const client = useQueryClient();
  const [sent, setSent] = useState<Sent | null>(null);
  const [waiting, setWaiting] = useState<File | null>(null);
  const [another, setAnother] = useState(false);
  const read = useMutation({
    mutationFn: (file: File) => uploadFile('/api/intake/v1/reports/{id}/word-import', reportId, file, setSent),
    onSuccess: () => setAnother(false),
    onSettled: async () => {
      setSent(null);
      await client.invalidateQueries({ queryKey: ['report', reportId] });
    },
  });
  const answer = () => {
    if (waiting) read.mutate(waiting);
    setWaiting(null);
  };
  return (
    <>
      {replaces && !another && !read.isPending ? (
        <p>
          <Button onPress={() => setAnother(true)}>{t('word.another')}</Button>
        </p>
      ) : (
        <FileUpload
          label={t(replaces ? 'word.dropAnother' : 'word.drop')}
          button={t(replaces ? 'word.chooseAnother' : 'word.chooseFile')}
          hint={t('word.dropHint')}
          accept={word}
          isPending={read.isPending}
          sent={sent}
          working={t('word.reading')}
          onFile={(file) => (replaces ? setWaiting(file) : read.mutate(file))}
        />
      )}
      {read.error && <ProblemNote error={read.error} />}
      {read.data && <ReadSummary read={read.data} outline={outline} />}
      <Dialog
        title={t('word.replaceTitle')}
        isOpen={waiting !== null}
        onClose={() => setWaiting(null)}
        actions={
          <>
            <Button onPress={() => setWaiting(null)}>{t('ui:cancel')}</Button>
            <Button kind="primary" onPress={answer}>
              {t('word.replace')}
            </Button>
          </>
        }
      >
        <p>{t('word.replaceWhat', { name: waiting?.name ?? '' })}</p>
        <p>{t('word.replaceKept')}</p>
      </Dialog>
    </>
  );
}
