import { useNavigate, useSearch } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { SelectField } from '@portal/ui/fields';
import { SearchField } from '@portal/ui/search-field';
import { boardGroups, type BoardSearch, boardSorts, boardStates, filtersOf } from './board-search';
import styles from './board.module.css';
import type { Board } from './use-board';

/** The filters stand in the address, so that a link shows everybody the same. */
export function BoardFilters({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  const navigate = useNavigate({ from: '/campaigns/$campaignId/participants' });
  const search = useSearch({ from: '/campaigns/$campaignId/participants' });
  const { view, state, group, late, q, province, asOf, sort } = filtersOf(search);
  const anyState = view === 'list' && late === undefined ? 'everyone' : '';
  const change = useCallback(
    (filter: Partial<BoardSearch>) =>
      void navigate({ search: (before: BoardSearch) => ({ ...before, ...filter }), replace: true }),
    [navigate],
  );
  const find = useCallback((text: string) => change({ q: text || undefined }), [change]);
  const chosen = <Value extends string>(value: string) => (value === '' ? undefined : (value as Value));
  return (
    <search className={styles.filters} aria-label={t('filters')}>
      <SearchField label={t('filter.q')} value={q ?? ''} onChange={find} />
      <SelectField
        label={t('filter.state')}
        value={state ?? anyState}
        choices={[
          { value: anyState, label: t('any') },
          ...boardStates.map((value) => ({ value, label: t(`state.${value}`) })),
        ]}
        onChange={(value) => change({ state: chosen(value) })}
      />
      <SelectField
        label={t('filter.group')}
        value={group ?? ''}
        choices={[
          { value: '', label: t('any') },
          ...boardGroups.map((value) => ({ value, label: t(`group.${value}`) })),
        ]}
        onChange={(value) => change({ group: chosen(value) })}
      />
      <SelectField
        label={t('filter.late')}
        value={late ?? ''}
        choices={['', 'late', 'overdue'].map((value) => ({
          value,
          label: value ? t(`late.${value as 'late'}`) : t('any'),
        }))}
        onChange={(value) => change({ late: chosen(value) })}
      />
      <SelectField
        label={t('filter.asOf')}
        value={asOf ?? ''}
        choices={[
          { value: '', label: t('asOf.campaign') },
          { value: 'today', label: t('asOf.today') },
        ]}
        onChange={(value) => change({ asOf: chosen(value), province: undefined })}
      />
      <SelectField
        label={t('filter.sort')}
        value={sort ?? 'official'}
        choices={boardSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(value) => change({ sort: value === 'official' ? undefined : (value as BoardSearch['sort']) })}
      />
      {province && (
        <div className={styles.chip}>
          <Button onPress={() => change({ province: undefined })}>
            {board.chosen?.province.name ?? province} <X size={16} aria-hidden />
            <span className="only-read-aloud">{t('clearProvince')}</span>
          </Button>
        </div>
      )}
    </search>
  );
}
