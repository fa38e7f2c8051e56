import type { LedgerRow } from './collapse';

export type PlannedStage = LedgerRow & Readonly<{ obligationId: string; deadlineRev: number }>;
export type ReachedLevel = Readonly<{ obligationId: string; deadlineRev: number; level: number; since: string }>;

/** A reminder that is due and not yet in a mail. */
export type UnsentReminder = Readonly<{
  id: string;
  obligationId: string;
  deadlineRev: number;
  stage: string;
  plannedFor: Date;
  campaignId: string;
  unitId: string;
  due: string;
}>;
