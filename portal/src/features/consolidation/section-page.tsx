import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@portal/locale/format';
import { Waiting } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { SelectField, TextField } from '@portal/ui/fields';
import { consolidationQuery, sectionQuery } from './consolidation.api';
import styles from './consolidation.module.css';
import type { SectionSearch } from './consolidation-search';
import { SaidByUnits } from './said-by-units';
import { SectionSteps } from './section-steps';
import { SourceList } from './source-list';
import { SourcedText } from './sourced-text';
import { unusedOf } from './sources';

const from = '/campaigns/$campaignId/consolidation/sections/$sectionId';

/** One section: the merged text with its sources, what each unit said, and what nothing rests on yet. */
export function SectionPage() {
  const { t } = useTranslation('consolidation');
  const { campaignId, sectionId } = useParams({ from });
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const { data, error, refetch } = useQuery(sectionQuery(campaignId, sectionId));
  const { data: outline } = useQuery(consolidationQuery(campaignId));
  const unused = useMemo(() => (data ? unusedOf(data) : []), [data]);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting>{t('loadingSection')}</Waiting>;
  const leaf = outline?.sections.find((one) => one.sectionId === sectionId)?.leaf ?? true;
  const name = `${data.number} ${data.title}`;
  const { view = search.unit ? 'units' : 'text', q = '' } = search;
  const show = (change: Partial<SectionSearch>) =>
    void navigate({ search: (before: SectionSearch) => ({ ...before, ...change }), replace: true });
  return (
    <Page
      title={leaf ? name : t('introductionOf', { section: name })}
      lead={t('sectionLead', { units: number(data.units), contributions: number(data.contributions) })}
      actions={<SectionSteps campaignId={campaignId} sectionId={sectionId} />}
    >
      <div className={styles.ways}>
        <SelectField
          label={t('look')}
          value={view}
          choices={(['text', 'units', 'unused'] as const).map((value) => ({
            value,
            label: t(`view.${value}`, { count: unused.length }),
          }))}
          onChange={(value) => show({ view: value as SectionSearch['view'], unit: undefined })}
        />
        {view === 'units' && (
          <TextField label={t('filter')} value={q} onChange={(words) => show({ q: words || undefined })} />
        )}
        {search.unit && (
          <Link from={from} search={{ view: 'units' }}>
            {t('allUnits')}
          </Link>
        )}
      </div>
      {view === 'text' && <SourcedText text={data} sectionId={sectionId} />}
      {view === 'units' && <SaidByUnits byUnit={data.byUnit} sectionId={sectionId} words={q} unitId={search.unit} />}
      {view === 'unused' && (
        <>
          <p>{t('unusedLead')}</p>
          <SourceList sources={unused} sectionId={sectionId} />
        </>
      )}
    </Page>
  );
}
