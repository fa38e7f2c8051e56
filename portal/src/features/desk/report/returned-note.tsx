import { useTranslation } from 'react-i18next';
import type { Report } from '@portal/content/report.api';
import { day } from '@portal/locale/format';
import { Note } from '@portal/ui/notes';
import { RemarkList } from '../remarks/remark-list';
import type { Remark } from '../report.api';
import type { useWriting } from '../writing';
import styles from './report.module.css';

type Props = { report: Report; remarks: readonly Remark[]; writing: ReturnType<typeof useWriting> };

/** Why the report came back and by when it is wanted again; remarks on sections stand with their sections. */
export function ReturnedNote({ report: { id, returned }, remarks, writing }: Props) {
  const { t } = useTranslation('desk');
  if (!returned) return null;
  const onWhole = remarks.filter(({ sectionId }) => sectionId === null);
  const onSections = remarks.filter(({ sectionId, done }) => sectionId !== null && done === null).length;
  return (
    <Note kind="warning" title={t('returned.title')}>
      <blockquote className={styles.reason}>{returned.reason}</blockquote>
      <p>
        {t('returned.by', { by: returned.by })}
        {returned.resubmitBy && ` ${t('returned.resubmitBy', { date: day(returned.resubmitBy) })}`}
      </p>
      {onSections > 0 && <p>{t('returned.onSections', { count: onSections })}</p>}
      {onWhole.length > 0 && <RemarkList reportId={id} remarks={onWhole} mayReply={writing.mayWrite} />}
    </Note>
  );
}
