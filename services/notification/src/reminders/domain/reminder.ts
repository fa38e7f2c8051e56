import type { PlainDate } from '@common/time/plain-date';
import type { LedgerRow } from './collapse';

/** `due` is the day that this stage reminds of; the participant may get another one later, the ledger keeps this. */
export type PlannedStage = LedgerRow & Readonly<{ obligationId: string; deadlineRev: number; due: PlainDate }>;
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
