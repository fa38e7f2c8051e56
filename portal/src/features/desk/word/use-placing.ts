import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@portal/api/client';
import type { Placeable } from './word-parts';

type Placement = { blockId: string; sectionId: string | null };

/** Moves parts between sections, what waits and what was set aside; each move can be undone, the last one first. */
export function usePlacing(reportId: string) {
  const client = useQueryClient();
  const [undone, setUndone] = useState<Placement[][]>([]);
  const send = useMutation({
    mutationFn: (placements: Placement[]) =>
      answerOf(
        api.POST('/api/intake/v1/reports/{id}/placements', {
          params: { path: { id: reportId } },
          body: { placements },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['report', reportId] }),
  });
  const place = (parts: readonly Placeable[], sectionId: string | null) => {
    const back = parts.map(({ id, place }) => ({ blockId: id, sectionId: place }));
    send.mutate(
      parts.map(({ id }) => ({ blockId: id, sectionId })),
      { onSuccess: () => setUndone((before) => [...before, back]) },
    );
  };
  const undo = () => {
    const last = undone.at(-1);
    if (last) send.mutate(last, { onSuccess: () => setUndone((before) => before.slice(0, -1)) });
  };
  return { place, undo, mayUndo: undone.length > 0, isPending: send.isPending, error: send.error };
}

export type Placing = ReturnType<typeof usePlacing>;
