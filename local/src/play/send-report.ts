import type { Outline } from '@common/contracts/outline';
import type { SectionContent } from '@common/contracts/revision-body';
import type { SimulatedReport } from '../../../simulator/src/campaign/simulated-report';
import type { Api, Session } from './api';

/** What a sender needs to know of a finding; an error keeps the report from being sent. */
type Finding = Readonly<{ severity: string; sectionId?: string }>;
/** The campaign that asks, and its outline. */
export type Addressed = Readonly<{ campaignId: string; outline: Outline }>;
type Sent = Readonly<{ report: { id: string } }>;

/** Sends one unit's report as its clerk: by Word import, as JSON in one call, or "nothing to report". */
export async function sendReport(
  api: Api,
  { campaignId, outline }: Addressed,
  report: SimulatedReport,
  time: 1 | 2,
): Promise<string> {
  const clerk = api.as(`clerk.${report.unitId}`);
  const { unitId, capacity, body, behaviour, form, docx } = report;
  const key = `play-${encodeURIComponent(unitId)}-${capacity}-${time}`;
  if (form === 'json' && !behaviour.nil) {
    const { report: sent } = await clerk.post<Sent>(
      'intake/submissions',
      { campaignId, unitId, capacity, ...completed(body, outline) },
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

/** Reads a unit's Word file into its draft and leaves it there. */
export async function beginReport(api: Api, { campaignId }: Addressed, report: SimulatedReport): Promise<void> {
  const { unitId, capacity, docx, fileName } = report;
  const clerk = api.as(`clerk.${unitId}`);
  const { id } = await clerk.post<{ id: string }>('intake/reports', { campaignId, unitId, capacity });
  if (docx) await clerk.upload(`intake/reports/${id}/word-import`, fileName, docx);
}

/** What the import could not find, the clerk writes in: the sections that the validator still asks for. */
async function completeByHand(clerk: Session, id: string, { body }: SimulatedReport): Promise<void> {
  const { findings } = await clerk.get<{ findings: Finding[] }>(`intake/reports/${id}/validation`);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const { sections } = await clerk.get<{ sections: { sectionId: string; version: number }[] }>(`intake/reports/${id}`);
  for (const { sectionId } of errors) {
    if (!sectionId) continue;
    const written = body.sections.find((section) => section.sectionId === sectionId) ?? nothingToReport(sectionId);
    const version = sections.find((section) => section.sectionId === sectionId)?.version ?? 0;
    const { blocks, notes } = written;
    await clerk.put(`intake/reports/${id}/sections/${encodeURIComponent(sectionId)}`, { version, blocks, notes });
  }
}

/** What a unit's software sends: a required section it has nothing for says so. */
function completed(body: SimulatedReport['body'], outline: Outline): SimulatedReport['body'] {
  const sections = outline.sections.flatMap(({ id, leaf, required }) => {
    const written = body.sections.find(({ sectionId }) => sectionId === id);
    return written ?? (leaf && required ? nothingToReport(id) : []);
  });
  return { ...body, sections };
}

function nothingToReport(sectionId: string): SectionContent {
  const text = 'Trong kỳ báo cáo, đơn vị không có nội dung phát sinh thuộc mục này.';
  return { sectionId, blocks: [{ type: 'paragraph', id: `none-${sectionId}`, runs: [{ text }] }], notes: [] };
}
