import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@portal/api/answer';
import { answerOf, api } from '@portal/api/client';
import { Problem } from '@portal/api/problem';

export type Validation = Answer<'/api/intake/v1/reports/{id}/validation'>;
export type Finding = Validation['findings'][number];
export type Remark = Answer<'/api/intake/v1/reports/{id}/remarks'>['items'][number];
export type Attachment = Answer<'/api/intake/v1/reports/{id}/attachments'>['items'][number];
export type Present = Answer<'/api/intake/v1/reports/{id}/presence'>[number];
export type WordFile = Answer<'/api/intake/v1/reports/{id}/word-import'>;
export type WordPart = WordFile['blocks'][number];

const path = (id: string) => ({ params: { path: { id } } });

/** What was sent never changes. */
export const revisionQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['revision', id, revision],
    staleTime: Infinity,
    queryFn: () =>
      answerOf(api.GET('/api/intake/v1/reports/{id}/revisions/{revision}', { params: { path: { id, revision } } })),
  });

export const receiptQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'receipt'],
    queryFn: () => answerOf(api.GET('/api/intake/v1/reports/{id}/receipt', path(id))),
  });

/** The links in it are good for five minutes. */
export const attachmentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'attachments'],
    refetchInterval: 240_000,
    queryFn: async () => (await answerOf(api.GET('/api/intake/v1/reports/{id}/attachments', path(id)))).items,
  });

/** Who else has which section open. */
export const presenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'presence'],
    refetchInterval: 15_000,
    queryFn: () => answerOf(api.GET('/api/intake/v1/reports/{id}/presence', path(id))),
  });

/** The Word file read last; null where none was read yet. */
export const wordFileQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'word-file'],
    queryFn: () =>
      answerOf(api.GET('/api/intake/v1/reports/{id}/word-import', path(id))).catch((error: unknown) => {
        if (error instanceof Problem && error.code === 'nothing-imported') return null;
        throw error;
      }),
  });
