import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Outline } from '@portal/content/outline.api';
import type { Report } from '@portal/content/report.api';
import { moment } from '@portal/locale/format';
import { Button } from '@portal/ui/button';
import { Note } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import type { Validation, WordFile } from '../report.api';
import { Mapping } from './mapping';
import { LeftOver } from './left-over';
import { UnsureHeadings } from './unsure-headings';
import { usePlacing } from './use-placing';
import { WordWarnings } from './word-warnings';
import styles from './word.module.css';
import { unsureHeadings } from './word-parts';

type Props = { report: Report; file: WordFile; outline: Outline; validation: Validation; mayWrite: boolean };

/** What was read: first what needs a person, then the whole file beside its mapping. */
export function ReadFile({ report, file, outline, validation, mayWrite }: Props) {
  const { t } = useTranslation('desk');
  const placing = usePlacing(report.id);
  const { sections } = outline;
  return (
    <>
      <div className={styles.fileHead}>
        <p>{t('word.fileRead', { name: file.fileName, by: file.readBy, at: moment(file.readAt) })}</p>
        {mayWrite && (
          <Button isDisabled={!placing.mayUndo} isPending={placing.isPending} onPress={placing.undo}>
            <Undo2 size={18} aria-hidden /> {t('word.undo')}
          </Button>
        )}
      </div>
      {placing.error && <ProblemNote error={placing.error} />}
      <WordWarnings reportId={report.id} {...{ file, sections, validation }} />
      {mayWrite ? (
        <>
          <LeftOver report={report} parts={file.blocks} sections={sections} placing={placing} />
          <UnsureHeadings unsure={unsureHeadings(file.blocks)} sections={sections} placing={placing} />
        </>
      ) : (
        <Note title={t('word.readOnly')} />
      )}
      <Mapping parts={file.blocks} sections={sections} placing={placing} mayWrite={mayWrite} />
    </>
  );
}
