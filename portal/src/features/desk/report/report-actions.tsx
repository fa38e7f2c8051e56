import { Link } from '@tanstack/react-router';
import { FileUp, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Report } from '@portal/content/report.api';
import { buttonClass } from '@portal/ui/button-class';
import type { useWriting } from '../writing';
import { RecallButton } from './recall-button';

type Props = { report: Report; writing: ReturnType<typeof useWriting> };

/** While it is written: the Word file, and sending; while it waits: taking it back. */
export function ReportActions({ report, writing }: Props) {
  const { t } = useTranslation('desk');
  const params = { reportId: report.id };
  if (writing.mayRecall) return <RecallButton reportId={report.id} />;
  if (!writing.mayWrite) return null;
  const begun = report.sections.length > 0;
  return (
    <>
      <Link to="/reports/$reportId/word" params={params} className={buttonClass(begun ? 'plain' : 'primary')}>
        <FileUp size={18} aria-hidden /> {t('report.word')}
      </Link>
      <Link to="/reports/$reportId/send" params={params} className={buttonClass(begun ? 'primary' : 'plain')}>
        <Send size={18} aria-hidden /> {t('report.send')}
      </Link>
    </>
  );
}
