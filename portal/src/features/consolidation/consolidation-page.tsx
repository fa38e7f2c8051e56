import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFollowChanges } from '@portal/api/use-follow-changes';
import { useMay } from '@portal/session/session';
import { Waiting } from '@portal/ui/notes';
import { Card, Page } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { consolidationQuery, draftsQuery, figuresQuery } from './consolidation.api';
import { DraftList } from './draft-list';
import { FreezeDraftButton } from './freeze-draft-button';
import { NationalFigures } from './national-figures';
import { SectionTree } from './section-tree';

/** What the accepted reports make together, section by section; from here a draft is frozen. */
export function ConsolidationPage() {
  const { t } = useTranslation('consolidation');
  const { campaignId } = useParams({ from: '/campaigns/$campaignId/consolidation' });
  const consolidation = useQuery(consolidationQuery(campaignId));
  const drafts = useQuery(draftsQuery(campaignId));
  const figures = useQuery(figuresQuery(campaignId));
  const mayFreeze = useMay('draft.freeze');
  useFollowChanges(campaignId, () => {
    void consolidation.refetch();
    void drafts.refetch();
  });
  const { data, error, refetch } = consolidation;
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting>{t('loading')}</Waiting>;
  const { participation, unplaced } = data;
  const full = data.sections.filter(({ leaf, contributions }) => leaf && contributions > 0).length;
  const leaves = data.sections.filter(({ leaf }) => leaf).length;
  return (
    <Page
      title={t('title')}
      lead={t('lead', { ...participation, full, leaves })}
      actions={mayFreeze && <FreezeDraftButton consolidation={data} />}
    >
      <SectionTree consolidation={data} />
      {unplaced > 0 && (
        <p>
          <Link to="/campaigns/$campaignId/consolidation/unplaced" params={{ campaignId }}>
            {t('unplaced', { count: unplaced })}
          </Link>
        </p>
      )}
      <Card title={t('drafts')}>
        {drafts.data ? <DraftList drafts={drafts.data} /> : <Waiting>{t('loadingDrafts')}</Waiting>}
      </Card>
      <Card title={t('figures')}>
        {figures.error && <ProblemNote error={figures.error} retry={() => void figures.refetch()} />}
        {figures.data ? <NationalFigures figures={figures.data} /> : <Waiting>{t('loadingFigures')}</Waiting>}
      </Card>
    </Page>
  );
}
