import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '@portal/ui/problem-note';
import type { ParticipantName } from '../campaign.api';
import { FileUpload } from '../files/file-upload';
import { handFile } from '../word/handed-file';
import { wordFiles } from '../word/word-files';
import { useBeginReport } from './begin-report';

/** Takes the Word file of a report that nobody has begun: it is begun only when there is a file. */
export function GiveWordFile({ name }: { name: ParticipantName }) {
  const { t } = useTranslation('desk');
  const client = useQueryClient();
  const navigate = useNavigate();
  const begin = useBeginReport();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus(), []);
  const give = async (file: File) => {
    const { id } = await begin.mutateAsync(name);
    handFile(client, id, file);
    await navigate({ to: '/reports/$reportId/word', params: { reportId: id } });
  };
  return (
    <div ref={here} tabIndex={-1}>
      <FileUpload
        label={t('word.drop')}
        button={t('word.chooseFile')}
        hint={t('word.dropHint')}
        accept={wordFiles}
        isPending={begin.isPending}
        sent={null}
        working={t('start.beginning')}
        onChosen={() => begin.error && begin.reset()}
        onFile={(file) => void give(file).catch(() => undefined)}
      />
      {begin.error && <ProblemNote error={begin.error} />}
    </div>
  );
}
