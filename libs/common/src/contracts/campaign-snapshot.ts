import { z } from 'zod';
import { Outline } from './outline';
import { PlainDateText } from './plain-date-text';
import { Capacity, Unit } from './unit';

/** One row of the plan's table (655/KH-BYT, III.4). Months are `YYYY-MM`. */
export const PlanTask = z.object({
  no: z.int(),
  title: z.string(),
  lead: z.array(z.string()),
  with: z.array(z.string()),
  from: z.string(),
  to: z.string(),
});

/** Due, on-time and lock dates are three things: due is asked for, on-time decides the verdict, after lock nothing enters. */
export const Deadlines = z.object({ due: PlainDateText, onTime: PlainDateText, lock: PlainDateText });
export type Deadlines = z.infer<typeof Deadlines>;

/** Who owes a report: (campaign, unit, capacity). */
export const Participant = z.object({
  unitId: z.string(),
  capacity: Capacity,
  group: z.enum(['province', 'central-body', 'ministry-unit']),
  deadlines: Deadlines,
});
export type Participant = z.infer<typeof Participant>;

/** When a reminder goes, in days before the due date; `working` counts working days of the Vietnamese calendar. */
export const ReminderStage = z.object({
  stage: z.string(),
  offset: z.int(),
  counting: z.enum(['calendar', 'working']),
});

/** Everything the other services need to know of a campaign, as one immutable object named by `intake.campaign.opened.v1`. */
export const CampaignSnapshot = z.object({
  campaignId: z.string(),
  code: z.string(),
  title: z.string(),
  subject: z.string(),
  legalBasis: z.array(z.string()),
  ownerUnitId: z.string(),
  /** True where the campaign's data are a sample (decisions 20). */
  sample: z.boolean(),
  /** The day on the plan's paper, where it is known; the review may open later. */
  issuedOn: PlainDateText.optional(),
  openedOn: PlainDateText,
  deadlines: Deadlines,
  reminderStages: z.array(ReminderStage),
  outline: Outline,
  participants: z.array(Participant),
  tasks: z.array(PlanTask),
  units: z.array(Unit),
});
export type CampaignSnapshot = z.infer<typeof CampaignSnapshot>;
