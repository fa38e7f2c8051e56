import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@portal/ui/button-class';
import { Empty, Waiting } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { DraftPapers } from './draft-papers';
import { draftsQuery } from './documents.api';

/** The papers of each frozen draft: how far they are, their files, and their place in the register. */
export function DocumentsPage() {
  const { t } = useTranslation('documents');
  const { campaignId } = useParams({ from: '/campaigns/$campaignId/documents' });
  const { data: drafts, error, refetch } = useQuery(draftsQuery(campaignId));
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!drafts && !error && <Waiting>{t('loadingDrafts')}</Waiting>}
      {drafts?.length === 0 && (
        <Empty level={2} title={t('noDraft')}>
          <p>{t('noDraftHint')}</p>
          <Link className={buttonClass('primary')} to="/campaigns/$campaignId/consolidation" params={{ campaignId }}>
            {t('toConsolidation')}
          </Link>
        </Empty>
      )}
      {drafts?.map((draft) => (
        <DraftPapers key={draft.draftId} draft={draft} />
      ))}
    </Page>
  );
}
