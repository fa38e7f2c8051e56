import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Sent, uploadFile } from '@portal/api/upload';
import { Empty, Note } from '@portal/ui/notes';
import { Card } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { FileUpload } from '../files/file-upload';
import type { Attachment } from '../report.api';
import { FileList } from './file-list';
import { RemoveFileDialog } from './remove-file-dialog';

type Props = { reportId: string; files: readonly Attachment[]; mayWrite: boolean };

/** The files kept with the report: what can be taken along, and the way to add one. */
export function Attachments({ reportId, files, mayWrite }: Props) {
  const { t } = useTranslation('desk');
  const client = useQueryClient();
  const [sent, setSent] = useState<Sent | null>(null);
  const [removing, setRemoving] = useState<Attachment | null>(null);
  const attach = useMutation({
    mutationFn: (file: File) => uploadFile('/api/intake/v1/reports/{id}/attachments', reportId, file, setSent),
    onSettled: async () => {
      setSent(null);
      await client.invalidateQueries({ queryKey: ['report', reportId, 'attachments'] });
    },
  });
  return (
    <Card title={t('files.title')}>
      {files.length > 0 && <FileList files={files} {...(mayWrite && { onRemove: setRemoving })} />}
      {files.length === 0 && (
        <Empty title={t('files.none')}>
          <p>{t('files.noneHint')}</p>
        </Empty>
      )}
      {attach.data && <Note kind="done" title={t('files.added', { name: attach.data.fileName })} />}
      {attach.error && <ProblemNote error={attach.error} about={attach.variables.name} />}
      {mayWrite && (
        <FileUpload
          label={t('files.drop')}
          button={t('files.choose')}
          hint={t('files.dropHint')}
          isPending={attach.isPending}
          sent={sent}
          working={t('files.checking')}
          onChosen={() => attach.error && attach.reset()}
          onFile={(file) => attach.mutate(file)}
        />
      )}
      <RemoveFileDialog reportId={reportId} file={removing} onClose={() => setRemoving(null)} />
    </Card>
  );
}
