import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@portal/session/session';
import { Waiting } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import { unitsInQuery, type WaitsIn } from './work.api';
import styles from './work.module.css';

type Props = { campaignId: string; state: WaitsIn };

/** The units behind a line, for who has no list of reports to open: the registry, which enters what comes on paper. */
export function ThoseWaiting({ campaignId, state }: Props) {
  const { t } = useTranslation('work');
  const [open, setOpen] = useState(false);
  if (useMay('consolidation.read')) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('button.look')}</summary>
      {open && <Units campaignId={campaignId} state={state} />}
    </details>
  );
}

function Units({ campaignId, state }: Props) {
  const { t } = useTranslation(['work', 'ui']);
  const { data: units, error, refetch } = useQuery(unitsInQuery(campaignId, state));
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!units) return <Waiting>{t('ui:loading', { what: t('units') })}</Waiting>;
  return (
    <ul className={styles.units}>
      {units.map(({ unitId, unitName, capacity, reportId }) => (
        <li key={`${unitId} ${capacity}`}>
          {state === 'waiting' ? (
            <Link to="/reports/$reportId" params={{ reportId }}>
              {unitName}
            </Link>
          ) : (
            <Link to="/campaigns/$campaignId/report" params={{ campaignId }} search={{ unit: unitId, capacity }}>
              {unitName}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
