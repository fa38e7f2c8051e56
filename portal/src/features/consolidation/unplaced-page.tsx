import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty, Waiting } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { unplacedQuery } from './consolidation.api';
import { SaidByUnits } from './said-by-units';

const from = '/campaigns/$campaignId/consolidation/unplaced';

/** What accepted reports say outside every section: in no draft, one step from the report it stands in. */
export function UnplacedPage() {
  const { t } = useTranslation('consolidation');
  const { campaignId } = useParams({ from });
  const { data, error, refetch } = useQuery(unplacedQuery(campaignId));
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting>{t('loadingSection')}</Waiting>;
  const count = data.reduce((sum, { contributions }) => sum + contributions.length, 0);
  return (
    <Page
      title={t('unplacedTitle')}
      lead={t('unplacedLead')}
      actions={
        <Link to="/campaigns/$campaignId/consolidation" params={{ campaignId }}>
          {t('backToTree')}
        </Link>
      }
    >
      {count === 0 ? (
        <Empty title={t('unplacedNone')}>{t('unplacedNoneHint')}</Empty>
      ) : (
        <SaidByUnits byUnit={data} sectionId="unplaced" words="" unitId={undefined} />
      )}
    </Page>
  );
}
