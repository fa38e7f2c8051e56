import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '@portal/ui/notes';
import type { Draft } from './consolidation.api';

/** Reports accepted after the draft was frozen: shown as late for it, never slipped in. */
export function LateReports({ late }: Pick<Draft, 'late'>) {
  const { t } = useTranslation('consolidation');
  if (late.length === 0) return null;
  return (
    <Note kind="warning" title={t('lateTitle', { count: late.length })}>
      <ul>
        {late.map(({ reportId, unitName, revision }) => (
          <li key={reportId}>
            <Link to="/reports/$reportId/review" params={{ reportId }} search={{ revision }}>
              {unitName}
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  );
}
