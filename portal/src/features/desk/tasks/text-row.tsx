import { Link } from '@tanstack/react-router';
import { UserRoundPen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moment } from '@portal/locale/format';
import { RemarkList } from '../remarks/remark-list';
import type { Present } from '../report.api';
import type { SectionTask } from './section-tasks';
import { TaskBadge } from './task-badge';
import styles from './tasks.module.css';

type Props = {
  task: SectionTask;
  name: string;
  optional: boolean;
  reportId: string;
  mayWrite: boolean;
  here: readonly Present[];
};

/** Text to write: its state, who has it open, and what the drafting team asks there. */
export function TextRow({ task, name, optional, reportId, mayWrite, here }: Props) {
  const { t, i18n } = useTranslation('desk');
  const { section, state, saved, findings, remarks } = task;
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return (
    <div className={styles.row} data-level={section.leaf ? section.level : section.level + 1}>
      <div className={styles.what}>
        <Link to="/reports/$reportId/sections/$sectionId" params={{ reportId, sectionId: section.id }}>
          {name}
        </Link>
        {optional && <small>{t('task.optional')}</small>}
        {saved && <small>{t('task.saved', { by: saved.by, at: moment(saved.at) })}</small>}
        {here.map(({ name: who }) => (
          <small key={who} className={styles.here}>
            <UserRoundPen size={14} aria-hidden /> {t('task.here', { who })}
          </small>
        ))}
        {warnings.map(({ code, message }, index) => (
          <small key={`${code}${index}`}>{message[language]}</small>
        ))}
        {remarks.length > 0 && <RemarkList reportId={reportId} remarks={remarks} mayReply={mayWrite} />}
      </div>
      {state && <TaskBadge state={state} />}
    </div>
  );
}
