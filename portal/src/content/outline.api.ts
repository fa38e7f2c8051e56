import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@portal/api/answer';
import { answerOf, api } from '@portal/api/client';

type Name = Readonly<{ code: string; version: number }>;

/** A published version of an outline never changes. */
export const outlineQuery = ({ code, version }: Name) =>
  queryOptions({
    queryKey: ['outline', code, version],
    staleTime: Infinity,
    queryFn: () =>
      answerOf(api.GET('/api/intake/v1/outlines/{code}/versions/{version}', { params: { path: { code, version } } })),
  });

export type Outline = Answer<'/api/intake/v1/outlines/{code}/versions/{version}'>;
export type OutlineSection = Outline['sections'][number];
