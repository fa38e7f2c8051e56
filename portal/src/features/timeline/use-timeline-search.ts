import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TimelineSearch } from './timeline-search';

const from = '/campaigns/$campaignId/timeline';

/** The view, the order and the open task stand in the address, so that a link shows the same to everybody. */
export function useTimelineSearch() {
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const change = (part: Partial<TimelineSearch>) =>
    void navigate({ search: (before: TimelineSearch) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return { search, change };
}
