import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@portal/api/problem';
import { type Sent, uploadFile } from '@portal/api/upload';
import type { Outline } from '@portal/content/outline.api';
import type { Report } from '@portal/content/report.api';
import { Button } from '@portal/ui/button';
import { ProblemNote } from '@portal/ui/problem-note';
import { FileUpload } from '../files/file-upload';
import type { Validation, WordFile } from '../report.api';
import { AnothersFileDialog } from './anothers-file-dialog';
import { useHandedFile } from './handed-file';
import { ReadSummary } from './read-summary';
import { ReplaceDialog } from './replace-dialog';
import { wordFiles } from './word-files';

type Props = { report: Report; file: WordFile | null; outline: Outline; validation: Validation };
type Wish = Readonly<{ file: File; evenIfAnothers: boolean }>;

/** Takes the Word file; asks first what becomes of text that is there, and whether it is the unit's own file. */
export function WordUpload({ report, file: readNow, outline, validation }: Props) {
  const { t } = useTranslation('desk');
  const client = useQueryClient();
  const [sent, setSent] = useState<Sent | null>(null);
  const [waiting, setWaiting] = useState<File | null>(null);
  const [another, setAnother] = useState(false);
  const replaces = readNow !== null;
  const read = useMutation({
    mutationFn: ({ file, evenIfAnothers }: Wish) =>
      uploadFile('/api/intake/v1/reports/{id}/word-import', report.id, file, setSent, {
        ...(!evenIfAnothers && { onlyIfOwn: 'true' }),
      }),
    onSuccess: () => setAnother(false),
    onSettled: async () => {
      setSent(null);
      await client.invalidateQueries({ queryKey: ['report', report.id] });
    },
  });
  const take = (file: File) => read.mutate({ file, evenIfAnothers: false });
  const give = (file: File) => (replaces ? setWaiting(file) : take(file));
  useHandedFile(report.id, give);
  const asked = read.error instanceof Problem && read.error.code === 'file-of-another-unit' ? read.error : null;
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
          accept={wordFiles}
          isPending={read.isPending}
          sent={sent}
          working={t('word.reading')}
          onChosen={() => read.error && read.reset()}
          onFile={give}
        />
      )}
      {read.error && !asked && <ProblemNote error={read.error} about={read.variables.file.name} />}
      {read.data && <ReadSummary read={read.data} file={readNow} {...{ report, outline, validation }} />}
      <ReplaceDialog
        file={waiting}
        onClose={() => setWaiting(null)}
        onReplace={(file) => {
          setWaiting(null);
          take(file);
        }}
      />
      <AnothersFileDialog
        problem={asked}
        onClose={() => read.reset()}
        onTake={() => read.variables && read.mutate({ ...read.variables, evenIfAnothers: true })}
      />
    </>
  );
}
