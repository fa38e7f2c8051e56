import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineSection } from '@portal/content/outline.api';
import type { WordPart } from '../report.api';
import { MappingRun } from './mapping-run';
import type { Placing } from './use-placing';
import styles from './word.module.css';
import { mappedRuns } from './word-parts';

type Props = { parts: readonly WordPart[]; sections: readonly OutlineSection[]; placing: Placing; mayWrite: boolean };

/** The file in its own order, beside where each part went. */
export function Mapping({ parts, sections, placing, mayWrite }: Props) {
  const { t } = useTranslation('desk');
  const runs = useMemo(() => mappedRuns(parts), [parts]);
  const byId = useMemo(() => new Map(sections.map((section) => [section.id, section])), [sections]);
  return (
    <section className={styles.mapping} aria-label={t('word.mapping')}>
      <div className={styles.mappingHead}>
        <h2>{t('word.original')}</h2>
        <h2>{t('word.whereTo')}</h2>
      </div>
      {runs.map((run) => (
        <MappingRun
          key={run[0]!.id}
          parts={run}
          section={byId.get(run[0]!.sectionId ?? '') ?? null}
          {...{ sections, placing, mayWrite }}
        />
      ))}
    </section>
  );
}
