import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';
import type { paths } from '@portal/api/wire';

const timeline = '/api/consolidation/v1/consolidations/{id}/timeline';

export type Timeline = paths[typeof timeline]['get']['responses'][200]['content']['application/json'];
export type Headline = Timeline['headline'];
export type Task = Timeline['tasks'][number];
export type Proof = Task['evidence'][number];
export type ProofRef = Proof['refs'][number];

/** The tasks of the plan with what became of them, and the numbers of the one sentence above them. */
export const timelineQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['timeline', campaignId],
    queryFn: () => answerOf(api.GET(timeline, { params: { path: { id: campaignId } } })),
  });
