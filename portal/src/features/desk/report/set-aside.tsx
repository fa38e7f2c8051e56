import { useSuspenseQueries } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { outlineQuery } from '@portal/content/outline.api';
import { partsByFile } from '@portal/content/parts-by-file';
import type { Report } from '@portal/content/report.api';
import { Button } from '@portal/ui/button';
import { Card } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { attachmentsQuery } from '../report.api';
import { usePlacing } from '../word/use-placing';
import styles from './report.module.css';
import { SetAsideOfFile } from './set-aside-of-file';

/** Text that is kept beside the report and not sent: waived from a file, or left over when a whole report was taken back. */
export function SetAside({ report, mayWrite }: { report: Report; mayWrite: boolean }) {
  const { t } = useTranslation('desk');
  const isWanted = useLocation().hash === 'set-aside';
  const card = useRef<HTMLDivElement>(null);
  const [{ data: outline }, { data: files }] = useSuspenseQueries({
    queries: [outlineQuery(report.outline), attachmentsQuery(report.id)],
  });
  const placing = usePlacing(report.id);
  useEffect(() => {
    if (isWanted) card.current?.scrollIntoView();
  }, [isWanted]);
  if (report.setAside.length === 0 && !placing.mayUndo) return null;
  return (
    <div id="set-aside" ref={card}>
      <Card title={t('aside.title', { count: report.setAside.length })}>
        <p className={styles.soft}>{t('aside.hint')}</p>
        {placing.error && <ProblemNote error={placing.error} />}
        {placing.mayUndo && (
          <p>
            <Button isPending={placing.isPending} onPress={placing.undo}>
              <Undo2 size={18} aria-hidden /> {t('word.undo')}
            </Button>
          </p>
        )}
        <details open={isWanted}>
          <summary>{t('aside.show')}</summary>
          {partsByFile(report.setAside, files).map(({ file, parts }) => (
            <SetAsideOfFile
              key={file?.id ?? ''}
              name={file ? t('aside.of', { name: file.fileName }) : t('aside.ofNone')}
              sections={outline.sections}
              {...{ parts, mayWrite, placing }}
            />
          ))}
        </details>
      </Card>
    </div>
  );
}
