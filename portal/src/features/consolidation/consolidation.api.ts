import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@portal/api/answer';
import { answerOf, api } from '@portal/api/client';

export type Consolidation = Answer<'/api/consolidation/v1/consolidations/{id}'>;
export type SectionRow = Consolidation['sections'][number];
export type Draft = Answer<'/api/consolidation/v1/consolidations/{id}/drafts'>['items'][number];
export type FrozenSection = Answer<'/api/consolidation/v1/drafts/{id}/sections/{sectionId}'>;
export type Section = Answer<'/api/consolidation/v1/consolidations/{id}/sections/{sectionId}'>;
export type NationalFigure = Answer<'/api/consolidation/v1/consolidations/{id}/indicators'>['indicators'][number];
/** What both the running text and a frozen one have: blocks with what they rest on, and what each unit said. */
export type TextWithSources = Pick<FrozenSection, 'blocks' | 'notes' | 'byUnit'>;
export type UnitSaid = FrozenSection['byUnit'][number];
export type Contribution = UnitSaid['contributions'][number];

export const consolidationQuery = (id: string) =>
  queryOptions({
    queryKey: ['consolidation', id],
    queryFn: () => answerOf(api.GET('/api/consolidation/v1/consolidations/{id}', { params: { path: { id } } })),
  });

export const sectionQuery = (id: string, sectionId: string) =>
  queryOptions({
    queryKey: ['consolidation', id, 'section', sectionId],
    queryFn: () =>
      answerOf(
        api.GET('/api/consolidation/v1/consolidations/{id}/sections/{sectionId}', {
          params: { path: { id, sectionId } },
        }),
      ),
  });

export const unplacedQuery = (id: string) =>
  queryOptions({
    queryKey: ['consolidation', id, 'unplaced'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/consolidation/v1/consolidations/{id}/unplaced', { params: { path: { id } } })))
        .byUnit,
  });

export const figuresQuery = (id: string) =>
  queryOptions({
    queryKey: ['consolidation', id, 'figures'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/consolidation/v1/consolidations/{id}/indicators', { params: { path: { id } } })))
        .indicators,
  });

/** All frozen drafts, the newest first. */
export const draftsQuery = (id: string) =>
  queryOptions({
    queryKey: ['consolidation', id, 'drafts'],
    queryFn: async () =>
      (
        await answerOf(api.GET('/api/consolidation/v1/consolidations/{id}/drafts', { params: { path: { id } } }))
      ).items.toReversed(),
  });

export const frozenSectionQuery = (draftId: string, sectionId: string) =>
  queryOptions({
    queryKey: ['draft', draftId, 'section', sectionId],
    staleTime: 5 * 60_000,
    queryFn: () =>
      answerOf(
        api.GET('/api/consolidation/v1/drafts/{id}/sections/{sectionId}', {
          params: { path: { id: draftId, sectionId } },
        }),
      ),
  });

/** Pressed again after a lost answer, the same key gives the same draft. */
export const freezeDraft = (id: string, key: string) =>
  answerOf(
    api.POST('/api/consolidation/v1/consolidations/{id}/drafts', {
      params: { path: { id }, header: { 'idempotency-key': key } },
      body: {},
    }),
  );
