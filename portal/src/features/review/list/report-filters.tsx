import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@portal/ui/fields';
import { groups, type ReportSearch, reportStates } from '../review-search';
import styles from './report-list.module.css';
import { SearchField } from '@portal/ui/search-field';

/** The filters stand in the address, so that a link shows the same rows to everybody. */
export function ReportFilters() {
  const { t } = useTranslation(['review', 'ui']);
  const navigate = useNavigate({ from: '/campaigns/$campaignId/reports' });
  const { state = 'waiting', group, late, q } = useSearch({ from: '/campaigns/$campaignId/reports' });
  const change = (filter: Partial<ReportSearch>) =>
    void navigate({ search: (before: ReportSearch) => ({ ...before, ...filter }), replace: true });
  const stateName = (one: (typeof reportStates)[number]) =>
    one === 'waiting' || one === 'all' || one === 'owed' ? t(`list.states.${one}`) : t(`ui:state.${one}`);
  return (
    <search className={styles.filters} aria-label={t('list.filters')}>
      <SelectField
        label={t('list.state')}
        value={state}
        choices={reportStates.map((value) => ({ value, label: stateName(value) }))}
        onChange={(value) => change({ state: value === 'waiting' ? undefined : (value as ReportSearch['state']) })}
      />
      <SelectField
        label={t('list.group')}
        value={group ?? ''}
        choices={[
          { value: '', label: t('list.allGroups') },
          ...groups.map((value) => ({ value, label: t(`group.${value}`) })),
        ]}
        onChange={(value) => change({ group: value === '' ? undefined : (value as ReportSearch['group']) })}
      />
      <SearchField label={t('list.text')} value={q ?? ''} onChange={(text) => change({ q: text || undefined })} />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={late ?? false}
          onChange={(event) => change({ late: event.target.checked || undefined })}
        />
        {t('list.onlyLate')}
      </label>
    </search>
  );
}
