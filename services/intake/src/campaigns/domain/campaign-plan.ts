import { z } from 'zod';
import { Deadlines, Participant, PlanTask, ReminderStage } from '@common/contracts/campaign-snapshot';
import { PlainDateText } from '@common/contracts/plain-date-text';

/** A participant as the plan names it; without dates of its own it has the campaign's. */
export const PlannedParticipant = Participant.omit({ deadlines: true }).extend({ deadlines: Deadlines.optional() });
export type PlannedParticipant = z.infer<typeof PlannedParticipant>;

const paragraphs = z.union([z.string().transform((text) => [text]), z.array(z.string())]);

/** What a campaign is opened with: an official plan as data (e.g. 655/KH-BYT). */
export const CampaignPlan = z.strictObject({
  code: z.string().trim().min(1).max(60),
  title: z.string().trim().min(1),
  /** The paper whose execution is reviewed. */
  subject: z.string().trim().min(1),
  legalBasis: z.array(z.string().min(1)),
  purpose: paragraphs.default([]),
  /** Where the money comes from (section V of the plan). */
  budget: paragraphs.default([]),
  ownerUnitId: z.string(),
  /** True where the dates are sample data. */
  sample: z.boolean().default(false),
  /** The day on the plan's paper. */
  issuedOn: PlainDateText.optional(),
  openedOn: PlainDateText,
  deadlines: Deadlines,
  reminderStages: z.array(ReminderStage),
  outline: z.strictObject({ code: z.string(), version: z.int().min(1) }),
  participants: z.array(PlannedParticipant).min(1),
  tasks: z.array(PlanTask),
});
export type CampaignPlan = z.infer<typeof CampaignPlan>;
