import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Answer } from '@portal/api/answer';
import { answerOf, api } from '@portal/api/client';
import type { MailSearch } from './mail-search';

export type Mail = Answer<'/api/notification/v1/notifications/{id}'>;
export type MailLine = Answer<'/api/notification/v1/notifications'>['items'][number];
export type Reminder = Answer<'/api/notification/v1/reminders'>['items'][number];

const pages = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor ?? undefined,
};

/** The mail log as the address filters it, the newest first. */
export const mailsQuery = (campaignId: string, { kind, status, unit, q }: MailSearch) =>
  infiniteQueryOptions({
    queryKey: ['mails', campaignId, kind, status, unit, q],
    ...pages,
    queryFn: ({ pageParam: cursor }) => {
      const filters = {
        ...(kind && { kind }),
        ...(status && { status }),
        ...(unit && { unitId: unit }),
        ...(q && { text: q }),
      };
      const query = { campaignId, ...filters, ...(cursor && { cursor }), limit: 100 };
      return answerOf(api.GET('/api/notification/v1/notifications', { params: { query } }));
    },
  });

/** The reminder ledger: each stage of each deadline, the newest first. */
export const remindersQuery = (campaignId: string, { reminder, unit }: MailSearch) =>
  infiniteQueryOptions({
    queryKey: ['reminders', campaignId, reminder, unit],
    ...pages,
    queryFn: ({ pageParam: cursor }) => {
      const filters = { ...(reminder && { status: reminder }), ...(unit && { unitId: unit }) };
      const query = { campaignId, ...filters, ...(cursor && { cursor }), limit: 100 };
      return answerOf(api.GET('/api/notification/v1/reminders', { params: { query } }));
    },
  });

export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: ['mail', id],
    queryFn: () => answerOf(api.GET('/api/notification/v1/notifications/{id}', { params: { path: { id } } })),
  });

/** Whether a person has stopped the campaign's reminders. */
export const holdQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['reminder-hold', campaignId],
    queryFn: () => answerOf(api.GET('/api/notification/v1/reminders/hold', { params: { query: { campaignId } } })),
  });

export const holdReminders = (body: { campaignId: string; reason: string }) =>
  answerOf(api.POST('/api/notification/v1/reminders/hold', { body }));

export const releaseReminders = (body: { campaignId: string; reason: string }) =>
  answerOf(api.POST('/api/notification/v1/reminders/release', { body }));
