import type { ClaimCheck } from '@common/contracts/claim-check';

/** Dự thảo lần n: a frozen, hashed snapshot of the national text. */
export type Draft = Readonly<{
  id: string;
  campaignId: string;
  number: number;
  frozenOn: string;
  frozenBy: string;
  snapshot: ClaimCheck;
  /** Leaf sections with text; introductions to sections that group others are not counted. */
  sections: number;
}>;

/** An accepted revision that a draft rests on. */
export type IncludedReport = Readonly<{ reportId: string; revision: number }>;
