import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFollowChanges } from '@portal/api/use-follow-changes';
import { headlineSentence } from '@portal/content/headline';
import { timelineQuery } from '@portal/content/timeline.api';
import { Waiting } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { BoardActions } from './board-actions';
import { BoardFilters } from './board-filters';
import { BoardView } from './board-view';
import { useBoard } from './use-board';
import { ViewSwitch } from './view-switch';

/** Where every province, body and unit stands: as a heat map, as a map of the country, as lists of the exceptions. */
export function BoardPage() {
  const { t } = useTranslation(['board', 'ui']);
  const { t: headlineWords } = useTranslation('headline');
  const { campaignId } = useParams({ from: '/campaigns/$campaignId/participants' });
  const search = useSearch({ from: '/campaigns/$campaignId/participants' });
  const board = useBoard(campaignId, search);
  const timeline = useQuery(timelineQuery(campaignId));
  const queries = useQueryClient();
  useFollowChanges(campaignId, (what) => {
    if (what !== 'participation' && what !== 'sections' && what !== 'all') return;
    for (const key of ['matrix', 'timeline', 'participants']) {
      void queries.invalidateQueries({ queryKey: [key, campaignId] });
    }
  });
  const lead = timeline.data && headlineSentence(timeline.data.headline, headlineWords);
  return (
    <Page title={t('title')} lead={lead} wide actions={<BoardActions campaignId={campaignId} board={board} />}>
      <ViewSwitch />
      <BoardFilters board={board} />
      {board.error && <ProblemNote error={board.error} retry={board.retry} />}
      {!board.error && board.waiting && <Waiting>{t('ui:loading', { what: t('what') })}</Waiting>}
      {board.matrix && !board.waiting && <BoardView campaignId={campaignId} board={board} matrix={board.matrix} />}
    </Page>
  );
}
