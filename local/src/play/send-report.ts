import type { SimulatedReport } from '../../../simulator/src/campaign/simulated-report';
import type { Api, Session } from './api';

/** What a sender needs to know of a finding; an error keeps the report from being sent. */
type Finding = Readonly<{ severity: string; sectionId?: string }>;
type Sent = Readonly<{ report: { id: string } }>;

/** Sends one unit's report as its clerk: by Word import, as JSON in one call, or "nothing to report". */
export async function sendReport(api: Api, campaignId: string, report: SimulatedReport, time: 1 | 2): Promise<string> {
  const clerk = api.as(`clerk.${report.unitId}`);
  const { unitId, capacity, body, behaviour, form, docx } = report;
  const key = `play-${unitId}-${capacity}-${time}`;
  if (form === 'json' && !behaviour.nil) {
    const { report: sent } = await clerk.post<Sent>(
      'intake/submissions',
      { campaignId, unitId, capacity, ...body },
      key,
    );
    return sent.id;
  }
  const { id } = await clerk.post<{ id: string }>('intake/reports', { campaignId, unitId, capacity });
  if (behaviour.nil) {
    await clerk.post(`intake/reports/${id}/nil-return`, { reason: behaviour.nil.reason }, key);
    return id;
  }
  if (docx) await clerk.upload(`intake/reports/${id}/word-import`, report.fileName, docx);
  await completeByHand(clerk, id, report);
  await clerk.post(`intake/reports/${id}/submission`, {}, key);
  return id;
}

/** What the import could not find, the clerk writes in: the sections that the validator still asks for. */
async function completeByHand(clerk: Session, id: string, { body }: SimulatedReport): Promise<void> {
  const { findings } = await clerk.get<{ findings: Finding[] }>(`intake/reports/${id}/validation`);
  const missing = new Set(findings.filter(({ severity }) => severity === 'error').map(({ sectionId }) => sectionId));
  if (missing.size === 0) return;
  let { version } = await clerk.get<{ version: number }>(`intake/reports/${id}`);
  for (const { sectionId, blocks, notes } of body.sections.filter((section) => missing.has(section.sectionId))) {
    const path = `intake/reports/${id}/sections/${encodeURIComponent(sectionId)}`;
    ({ version } = await clerk.put<{ version: number }>(path, { version, blocks, notes }));
  }
}
