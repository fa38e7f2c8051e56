import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { matrixQuery, owedQuery } from './board.api';
import { boardRows } from './board-row';
import { type BoardSearch, filtersOf } from './board-search';
import { filterRows, sortRows } from './filter-rows';
import { rollUp } from './map/roll-up';
import { useProvinces } from './map/use-provinces';

/** Everything that the three views show, by the filters of the address. */
export function useBoard(campaignId: string, search: BoardSearch) {
  const matrix = useQuery(matrixQuery(campaignId));
  const owed = useQuery(owedQuery(campaignId));
  const asMap = search.view === 'map' || search.asOf === 'today' || search.province !== undefined;
  const map = useProvinces(campaignId, search.asOf, asMap);
  const { state, group, late, q, province, sort } = filtersOf(search);

  const all = useMemo(() => boardRows(matrix.data?.rows ?? [], owed.data ?? []), [matrix.data, owed.data]);
  const found = useMemo(
    () => sortRows(filterRows(all, { state, group, late, q }), sort),
    [all, state, group, late, q, sort],
  );
  const { tiles } = useMemo(
    () =>
      rollUp(
        found.filter((row) => row.group === 'province'),
        map.provinces,
        map.successorOf,
      ),
    [found, map.provinces, map.successorOf],
  );
  const chosen = tiles.find((tile) => tile.province.code === province) ?? null;
  return {
    matrix: matrix.data,
    all,
    rows: province === undefined ? found : (chosen?.rows ?? []),
    tiles,
    chosen,
    mapDay: map.day,
    waiting: matrix.isPending || (asMap && map.isPending),
    error: matrix.error ?? owed.error ?? (asMap ? map.error : null),
    retry: () => void Promise.all([matrix.refetch(), owed.refetch(), map.retry()]),
  };
}

export type Board = ReturnType<typeof useBoard>;
