import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@portal/api/answer';
import { answerOf, api } from '@portal/api/client';

export type Document = Answer<'/api/document/v1/documents/{id}'>;
export type DocumentFile = Document['files'][number];
export type Rendering = Answer<'/api/document/v1/renderings'>['items'][number];
export type Draft = Answer<'/api/consolidation/v1/consolidations/{id}/drafts'>['items'][number];

const AGAIN_MS = 2_000;

/** All frozen drafts of the campaign, the newest first. */
export const draftsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['drafts', campaignId, 'documents'],
    queryFn: async () => {
      const call = api.GET('/api/consolidation/v1/consolidations/{id}/drafts', {
        params: { path: { id: campaignId } },
      });
      return (await answerOf(call)).items.toReversed();
    },
  });

/** How far a draft's papers are; asked again while one is under way. */
export const renderingsQuery = (draftId: string) =>
  queryOptions({
    queryKey: ['renderings', draftId],
    queryFn: async () =>
      (await answerOf(api.GET('/api/document/v1/renderings', { params: { query: { draftId } } }))).items,
    refetchInterval: ({ state }) => (!state.data || isUnderWay(state.data) ? AGAIN_MS : false),
  });

/** The register's entries of a draft; asked again with the renderings. */
export const documentsOfDraftQuery = (draftId: string, done: number) =>
  queryOptions({
    queryKey: ['documents', draftId, done],
    placeholderData: (before: Document[] | undefined) => before,
    queryFn: async () =>
      (await answerOf(api.GET('/api/document/v1/documents', { params: { query: { draftId } } }))).items,
  });

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: () => answerOf(api.GET('/api/document/v1/documents/{id}', { params: { path: { id } } })),
  });

export const retryRendering = (id: string) =>
  answerOf(api.POST('/api/document/v1/renderings/{id}/retry', { params: { path: { id } } }));

export const issueDocument = (id: string, body: { issuedOn: string; signer: string }) =>
  answerOf(api.POST('/api/document/v1/documents/{id}/issue', { params: { path: { id } }, body }));

export const checkReproduction = (id: string) =>
  answerOf(api.POST('/api/document/v1/documents/{id}/reproduction', { params: { path: { id } } }));

export function isUnderWay(renderings: readonly Rendering[]): boolean {
  return renderings.length === 0 || renderings.some(({ state }) => state === 'waiting');
}

/** Where a file's bytes are, on our own origin. */
export function contentPath(documentId: string, { format, edition }: Pick<DocumentFile, 'format' | 'edition'>): string {
  return `/api/document/v1/documents/${encodeURIComponent(documentId)}/files/${format}/content?edition=${edition}`;
}
