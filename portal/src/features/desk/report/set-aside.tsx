import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { blockText } from '@common/contracts/block-text';
import { outlineQuery } from '@portal/content/outline.api';
import type { Report } from '@portal/content/report.api';
import { Card } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { PartText } from '../word/part-text';
import { PlaceChoice } from '../word/place-choice';
import { usePlacing } from '../word/use-placing';
import styles from './report.module.css';

/** Text that is kept beside the report and not sent: waived from a file, or left over when a whole report was taken back. */
export function SetAside({ report, mayWrite }: { report: Report; mayWrite: boolean }) {
  const { t } = useTranslation('desk');
  const { data: outline } = useSuspenseQuery(outlineQuery(report.outline));
  const placing = usePlacing(report.id);
  if (report.setAside.length === 0) return null;
  return (
    <Card title={t('aside.title', { count: report.setAside.length })}>
      <p className={styles.soft}>{t('aside.hint')}</p>
      {placing.error && <ProblemNote error={placing.error} />}
      <details>
        <summary>{t('aside.show')}</summary>
        <ul className={styles.setAside}>
          {report.setAside.map((block) => {
            const part = { id: block.id, kind: block.type, text: blockText(block), place: null };
            return (
              <li key={block.id}>
                <PartText kind={part.kind} text={part.text} />
                {mayWrite && (
                  <PlaceChoice
                    parts={[part]}
                    sections={outline.sections}
                    placing={placing}
                    label={t('aside.place', { text: part.text.slice(0, 60) })}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </details>
    </Card>
  );
}
