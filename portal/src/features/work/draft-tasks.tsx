import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { timelineQuery, type Headline } from '@portal/content/timeline.api';
import { buttonClass } from '@portal/ui/button-class';
import { ProblemNote } from '@portal/ui/problem-note';
import { TaskRow } from './task-row';
import { documentsOfDraftQuery } from './work.api';

/** What is to be done about the national draft and its papers, as far as the services can tell. */
export function DraftTasks({ campaignId }: { campaignId: string }) {
  const { data, error, refetch } = useQuery(timelineQuery(campaignId));
  if (error)
    return (
      <li>
        <ProblemNote error={error} retry={() => void refetch()} />
      </li>
    );
  if (!data) return null;
  const { draft } = data.headline;
  return (
    <>
      <FreezeTask campaignId={campaignId} headline={data.headline} />
      {draft.id && draft.number && <PapersTask campaignId={campaignId} draftId={draft.id} number={draft.number} />}
    </>
  );
}

function FreezeTask({ campaignId, headline }: { campaignId: string; headline: Headline }) {
  const { t } = useTranslation('work');
  const { draft, accepted, sectionsWithoutText } = headline;
  const isDue = draft.number === null ? accepted > 0 : draft.late > 0;
  if (!isDue) return null;
  const next = (draft.number ?? 0) + 1;
  const missing = sectionsWithoutText.length;
  return (
    <TaskRow
      title={
        draft.number === null
          ? t('draft.first', { count: accepted })
          : t('draft.late', { count: draft.late, number: draft.number })
      }
      facts={<span>{missing > 0 ? t('draft.missing', { count: missing }) : t('draft.ready', { number: next })}</span>}
      action={
        <Link to="/campaigns/$campaignId/consolidation" params={{ campaignId }} className={buttonClass()}>
          {t('draft.button')}
        </Link>
      }
    />
  );
}

function PapersTask({ campaignId, draftId, number }: { campaignId: string; draftId: string; number: number }) {
  const { t } = useTranslation('work');
  const { data: documents } = useQuery(documentsOfDraftQuery(draftId));
  if (!documents) return null;
  const open = documents.filter((document) => document.number === null);
  if (documents.length > 0 && open.length === 0) return null;
  return (
    <TaskRow
      title={open.length > 0 ? t('papers.open', { count: open.length, number }) : t('papers.none', { number })}
      facts={<span>{open.map(({ title }) => title).join('; ')}</span>}
      action={
        <Link to="/campaigns/$campaignId/documents" params={{ campaignId }} className={buttonClass()}>
          {t('papers.button')}
        </Link>
      }
    />
  );
}
