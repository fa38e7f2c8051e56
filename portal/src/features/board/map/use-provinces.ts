import { plainDateOf } from '@common/time/plain-date';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { campaignQuery } from '@portal/content/campaign.api';
import { provincesQuery, successionsQuery } from '../board.api';
import type { BoardSearch } from '../board-search';
import type { Province } from './roll-up';
import { successorsOn } from './successors';

const none: Province[] = [];

/**
 * The provinces of the map and who stands for whom: as of the campaign's deadline, or of the real day. The real one, for
 * a demonstration's assumed day says nothing of what the provinces are now.
 */
export function useProvinces(campaignId: string, asOf: BoardSearch['asOf'], enabled: boolean) {
  const campaign = useQuery({ ...campaignQuery(campaignId), enabled });
  const day = asOf === 'today' ? plainDateOf(new Date()) : (campaign.data?.deadlines.due ?? null);
  const provinces = useQuery({ ...provincesQuery(day ?? ''), enabled: enabled && day !== null });
  const successions = useQuery({ ...successionsQuery, enabled });
  const successorOf = useMemo(() => successorsOn(successions.data ?? [], day ?? ''), [successions.data, day]);
  return {
    day,
    provinces: provinces.data ?? none,
    successorOf,
    isPending: provinces.isPending || successions.isPending,
    error: campaign.error ?? provinces.error ?? successions.error,
    retry: () => Promise.all([campaign.refetch(), provinces.refetch(), successions.refetch()]),
  };
}
