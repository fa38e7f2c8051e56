import { CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, StateBadge } from '@portal/ui/state-badge';
import { type BoardRow, shownState } from './board-row';

/** How far the report is; overdue ones say so instead, for that is what must be seen first. */
export function RowState({ row }: { row: BoardRow }) {
  const { t } = useTranslation('board');
  const state = shownState(row);
  if (state !== 'owed') return <StateBadge state={state} />;
  return (
    <Badge tone="neutral">
      <CircleDashed size={14} aria-hidden />
      {t('state.owed')}
    </Badge>
  );
}
