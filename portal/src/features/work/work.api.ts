import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';
import type { operations } from '@portal/api/wire';

export type Work = operations['ListWork.list']['responses'][200]['content']['application/json'];
export type WorkItem = Work['items'][number];
export type WaitingItem = Work['waiting'][number];
export type OwnWork = Extract<WorkItem, { dueOn: string }>;
type Participants = operations['ListParticipants.find']['responses'][200]['content']['application/json'];
export type Participant = Participants['items'][number];

const participants = '/api/intake/v1/campaigns/{id}/participants';

/** Where the reports of one unit stand, the accepted ones too. */
export const unitReportsQuery = (campaignId: string, unitId: string) =>
  queryOptions({
    queryKey: ['participants', campaignId, 'unit', unitId],
    queryFn: async () => {
      const params = { path: { id: campaignId }, query: { unitId } };
      return (await answerOf(api.GET(participants, { params }))).items;
    },
  });

/** Units that the text names, whatever the accents. */
export const unitSearchQuery = (campaignId: string, q: string) =>
  queryOptions({
    queryKey: ['participants', campaignId, 'search', q],
    enabled: q.length > 1,
    queryFn: async () => {
      const params = { path: { id: campaignId }, query: { q, limit: 20 } };
      return (await answerOf(api.GET(participants, { params }))).items;
    },
  });

export type WaitsIn = 'waiting' | 'returned' | 'owed';

/** The units whose reports wait in one way; those owed without the returned ones, as the lines count them. */
export const unitsInQuery = (campaignId: string, state: WaitsIn) =>
  queryOptions({
    queryKey: ['participants', campaignId, 'waits', state],
    queryFn: async () => {
      const params = { path: { id: campaignId }, query: { state, limit: 500 } };
      const { items } = await answerOf(api.GET(participants, { params }));
      return state === 'owed' ? items.filter((one) => one.state !== 'returned') : items;
    },
  });

export const documentsOfDraftQuery = (draftId: string) =>
  queryOptions({
    queryKey: ['documents', 'of-draft', draftId],
    queryFn: async () =>
      (await answerOf(api.GET('/api/document/v1/documents', { params: { query: { draftId, limit: 100 } } }))).items,
  });

const countedAtMost = 100;

/** How many mails are in the state; `more` where they are too many to count here. */
export const mailCountQuery = (campaignId: string, status: 'failed' | 'bounced' | 'held' | 'pending') =>
  queryOptions({
    queryKey: ['mails', 'count', campaignId, status],
    queryFn: async () => {
      const params = { query: { campaignId, status, limit: countedAtMost } };
      const { items, nextCursor } = await answerOf(api.GET('/api/notification/v1/notifications', { params }));
      return { count: items.length, more: nextCursor !== null };
    },
  });
