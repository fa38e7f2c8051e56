import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Present } from '../report.api';
import type { SectionTask } from './section-tasks';
import { TextRow } from './text-row';
import styles from './tasks.module.css';

type Props = { task: SectionTask; reportId: string; mayWrite: boolean; here: readonly Present[] };

/** A section as a row; one that groups others is a heading, with a row for its introduction where there is one. */
export function SectionRow({ task, reportId, mayWrite, here }: Props) {
  const { t } = useTranslation('desk');
  const { section, state } = task;
  const name = `${section.number}. ${section.title}`;
  const others = { reportId, mayWrite, here };
  if (section.leaf) return <TextRow task={task} name={name} optional={!section.required} {...others} />;
  const params = { reportId, sectionId: section.id };
  return (
    <>
      <div className={styles.group} data-level={section.level}>
        <h3>{name}</h3>
        {state === null && mayWrite && (
          <Link
            to="/reports/$reportId/sections/$sectionId"
            params={params}
            aria-label={t('task.addIntroductionTo', { number: section.number })}
          >
            {t('task.addIntroduction')}
          </Link>
        )}
      </div>
      {state !== null && (
        <TextRow task={task} name={t('task.introduction', { number: section.number })} optional {...others} />
      )}
    </>
  );
}
