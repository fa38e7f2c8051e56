import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { Code } from '@portal/ui/facts';
import { Note, Waiting } from '@portal/ui/notes';
import { Card } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { checkReproduction } from './documents.api';

/** Renders the paper once more from its frozen draft and compares every byte. */
export function Reproduction({ documentId }: { documentId: string }) {
  const { t, i18n } = useTranslation('documents');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => checkReproduction(documentId) });
  return (
    <Card title={t('reproduction')}>
      <p>{t('reproductionHint')}</p>
      <p>
        <Button onPress={() => mutate()} isPending={isPending}>
          {t('reproduce')}
        </Button>
      </p>
      {isPending && <Waiting>{t('reproducing')}</Waiting>}
      {error && <ProblemNote error={error} retry={() => mutate()} />}
      {data?.same && <Note kind="done" title={t('same', { count: data.files.length })} />}
      {data?.reason && (
        <Note kind="warning" title={t('otherVersion')}>
          <p>{data.reason[language]}</p>
        </Note>
      )}
      {data?.same === false && (
        <Note kind="fault" title={t('different')}>
          <ul>
            {data.files
              .filter(({ same }) => same === false)
              .map((file) => (
                <li key={file.edition + file.format}>
                  {`${file.format.toUpperCase()}, ${t(`edition.${file.edition}`)}: `}
                  <Code>{file.rendered}</Code>
                </li>
              ))}
          </ul>
        </Note>
      )}
    </Card>
  );
}
