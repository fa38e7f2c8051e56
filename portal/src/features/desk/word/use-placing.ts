import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@portal/api/client';
import type { Placeable } from './word-parts';

type Placement = { blockId: string; sectionId: string | null };
/** `back` brings the parts to where they were; null where this is such a way back itself. */
type Move = Readonly<{ to: Placement[]; back: Placement[] | null }>;

/** Moves parts between sections, what waits and what was set aside; each move can be undone, the last one first. */
export function usePlacing(reportId: string) {
  const client = useQueryClient();
  const [undoable, setUndoable] = useState<readonly Move[]>([]);
  const send = useMutation({
    mutationFn: ({ to: placements }: Move) =>
      answerOf(
        api.POST('/api/intake/v1/reports/{id}/placements', {
          params: { path: { id: reportId } },
          body: { placements },
        }),
      ),
    onSuccess: (_, move) => {
      setUndoable((before) => (move.back ? [...before, move] : before.slice(0, -1)));
      return client.invalidateQueries({ queryKey: ['report', reportId] });
    },
  });
  const place = (parts: readonly Placeable[], sectionId: string | null) =>
    send.mutate({
      to: parts.map(({ id }) => ({ blockId: id, sectionId })),
      back: parts.map(({ id, place }) => ({ blockId: id, sectionId: place })),
    });
  const last = undoable.at(-1);
  const undo = () => {
    if (last?.back) send.mutate({ to: last.back, back: null });
  };
  const setAside = last?.to.filter(({ sectionId }) => sectionId === null).length ?? 0;
  return {
    ...{ place, undo, mayUndo: last !== undefined, isPending: send.isPending, error: send.error },
    /** How many parts the last move has set aside. */
    setAside,
  };
}

export type Placing = ReturnType<typeof usePlacing>;
