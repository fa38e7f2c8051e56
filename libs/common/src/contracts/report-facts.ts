import { z } from 'zod';
import { ClaimCheck } from './claim-check';
import { Capacity } from './unit';

/** What every event about a report repeats, so that a consumer can judge by state and not by arrival. */
export const ReportFacts = z.object({
  reportId: z.string(),
  campaignId: z.string(),
  unitId: z.string(),
  capacity: Capacity,
  revision: z.int().min(1),
});

/** The stored revision an event speaks of. */
export const RevisionFacts = ReportFacts.extend({
  body: ClaimCheck,
  nil: z.boolean(),
  onTime: z.boolean(),
  /** Instants, ISO 8601 in UTC: when the unit sent it, when it arrived, when it was entered (decisions 16). */
  sentAt: z.iso.datetime(),
  receivedAt: z.iso.datetime(),
  enteredAt: z.iso.datetime(),
});

export const exampleReport = {
  reportId: '0190a5b0-0000-7000-8000-000000000001',
  campaignId: '0190a5b0-0000-7000-8000-000000000002',
  unitId: 'province-30-party',
  capacity: 'party' as const,
  revision: 1,
};

export const exampleRevision = {
  ...exampleReport,
  body: { sha256: 'a'.repeat(64), key: `intake/${'a'.repeat(64)}`, bytes: 40960 },
  nil: false,
  onTime: true,
  sentAt: '2022-06-28T03:00:00.000Z',
  receivedAt: '2022-06-28T03:00:00.000Z',
  enteredAt: '2022-06-28T03:00:00.000Z',
};
