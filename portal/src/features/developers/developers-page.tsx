import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Note, Waiting } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { Access } from './access';
import { descriptionQuery } from './developers.api';
import { EndpointList } from './endpoint-list';
import { ProblemsCard } from './problems-card';

/** The API for a unit's own software: how to get in, a first call, and every endpoint; read from the description itself. */
export function DevelopersPage() {
  const { t } = useTranslation('developers');
  const { data, error, refetch } = useQuery(descriptionQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting>{t('loading')}</Waiting>}
      {data && (
        <>
          {data.info?.description && <Note kind="warning" title={data.info.description} />}
          <Access description={data} />
          <ProblemsCard />
          <EndpointList description={data} />
        </>
      )}
    </Page>
  );
}
