import type { PlainDate } from '@common/time/plain-date';

/** What the events of all services say of one campaign so far. A day is null where it has not happened or is not known. */
export type CampaignEvidence = Readonly<{
  campaign: Readonly<{ id: string; code: string; issuedOn: PlainDate | null; openedOn: PlainDate }>;
  outline: Readonly<{ code: string; version: number; publishedOn: PlainDate | null }>;
  /** The number of the last draft that the plan itself names: 2 for "dự thảo lần 2"; 0 where it names none. */
  draftsPlanned: number;
  /** In official order. */
  participants: readonly ParticipantEvidence[];
  /** The leaves of the outline, in its order. */
  sections: readonly SectionEvidence[];
  /** Frozen drafts by number. */
  drafts: readonly DraftEvidence[];
  documents: readonly DocumentEvidence[];
}>;

/** The days of the first request letter to the unit, and of the first acceptance of its report. */
export type ParticipantEvidence = Readonly<{
  unitId: string;
  name: string;
  letterOn: PlainDate | null;
  acceptedOn: PlainDate | null;
}>;

/** `textSince` is the day the first report with text for it was accepted; null while no accepted report has any. */
export type SectionEvidence = Readonly<{ id: string; number: string; title: string; textSince: PlainDate | null }>;

export type DraftEvidence = Readonly<{ id: string; number: number; frozenOn: PlainDate }>;

/** A rendered or issued paper; `renderedOn` is not known of those heard of before the day was kept. */
export type DocumentEvidence = Readonly<{
  id: string;
  kind: string;
  draftId: string | null;
  renderedOn: PlainDate | null;
  number: string | null;
  issuedOn: PlainDate | null;
}>;

/** `no-data`: nothing that this task does is told to the system ("chưa có dữ liệu"), so no state is made up for it. */
export const taskStates = ['done', 'in-progress', 'not-started', 'no-data'] as const;
export type TaskState = (typeof taskStates)[number];
