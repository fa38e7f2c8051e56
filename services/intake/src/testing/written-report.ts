import type { HttpClient } from './http-client';
import type { TestIntake } from './test-intake';
import { aWholeReport } from './whole-report.builder';

export type WrittenReport = Readonly<{ clerk: HttpClient; id: string; unitId: string }>;

/** A report whose clerk has written every section and has not sent it. */
export async function aWrittenReport(intake: TestIntake, campaignId: string, unitId: string): Promise<WrittenReport> {
  const clerk = await intake.as({ unitId, role: 'clerk' });
  const { id } = (await clerk.post('/reports', { campaignId, unitId, capacity: 'party' })).body as { id: string };
  for (const { sectionId, blocks } of aWholeReport({ campaignId, unitId }).sections!)
    await clerk.put(`/reports/${id}/sections/${sectionId}`, { version: 0, blocks });
  return { clerk, id, unitId };
}
