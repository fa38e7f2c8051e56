import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@portal/ui/button-class';
import { ProblemNote } from '@portal/ui/problem-note';
import { StateBadge } from '@portal/ui/state-badge';
import { TaskRow } from './task-row';
import { type Participant, unitSearchQuery } from './work.api';
import styles from './work.module.css';

/** The registry finds the unit whose report came on paper, and enters it. */
export function RegistrySearch({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('work');
  const field = useId();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const { data: units, error, refetch } = useQuery(unitSearchQuery(campaignId, q));
  return (
    <section className={styles.part}>
      <h2>{t('registry.title')}</h2>
      <p className={styles.soft}>{t('registry.hint')}</p>
      <div className={styles.search}>
        <label htmlFor={field}>{t('registry.search')}</label>
        <input id={field} type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      <p className={styles.soft} role="status">
        {units && (units.length === 0 ? t('registry.none', { text: q }) : t('registry.found', { count: units.length }))}
      </p>
      {units && units.length > 0 && (
        <ul className={styles.tasks}>
          {units.map((unit) => (
            <UnitRow key={unit.reportId} campaignId={campaignId} unit={unit} />
          ))}
        </ul>
      )}
    </section>
  );
}

const enterable = ['not-started', 'drafting', 'in-endorsement', 'returned'];

function UnitRow({ campaignId, unit }: { campaignId: string; unit: Participant }) {
  const { t } = useTranslation('work');
  const { unitId, unitName, capacity, state, reportId } = unit;
  return (
    <TaskRow
      title={unitName}
      facts={
        <>
          <StateBadge state={state} />
          <span>{t(`capacity.${capacity}`)}</span>
        </>
      }
      action={
        enterable.includes(state) ? (
          <Link
            to="/campaigns/$campaignId/report"
            params={{ campaignId }}
            search={{ unit: unitId, capacity }}
            className={buttonClass()}
          >
            {t('registry.button')}
          </Link>
        ) : (
          <Link to="/reports/$reportId" params={{ reportId }} className={buttonClass()}>
            {t('button.look')}
          </Link>
        )
      }
    />
  );
}
