import type { Capacity } from '@common/contracts/unit';
import type { CampaignPlan } from './campaign-plan';
import type { Deadlines, Participant } from '@common/contracts/campaign-snapshot';

/** A call for reports, as it was opened: only the deadlines of single participants change afterwards. */
export type Campaign = Readonly<Omit<CampaignPlan, 'participants'> & { id: string }>;

export type ParticipantKey = Readonly<{ campaignId: string; unitId: string; capacity: Capacity }>;

/** Who owes a report, with the dates that hold for it now; `deadlineRevision` counts from 1, each extension adds one. */
export type OwingParticipant = Participant & Readonly<{ campaignId: string; deadlineRevision: number }>;

export type Extension = ParticipantKey &
  Readonly<{ deadlines: Deadlines; deadlineRevision: number; reason: string; decidedBy: string }>;
