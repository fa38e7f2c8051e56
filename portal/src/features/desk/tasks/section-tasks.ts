import { isAskedOfUnits } from '@common/contracts/asked-of-units';
import type { Outline, OutlineSection } from '@portal/content/outline.api';
import type { Report } from '@portal/content/report.api';
import type { Finding, Remark, Validation } from '../report.api';

export type TaskState = 'not-started' | 'in-progress' | 'missing' | 'returned' | 'done';

/** One section as something to do; one that groups others has a state where it has an introduction, or is asked for one. */
export type SectionTask = Readonly<{
  section: OutlineSection;
  state: TaskState | null;
  findings: readonly Finding[];
  remarks: readonly Remark[];
  saved: Readonly<{ by: string; at: string }> | null;
}>;

type Known = Readonly<{
  report: Pick<Report, 'status' | 'sections'>;
  validation: Pick<Validation, 'findings'>;
  remarks: readonly Remark[];
}>;

/** The sections of an outline, each with where it stands by what the service found in the text. */
export function sectionTasks(
  sections: readonly OutlineSection[],
  { report, validation, remarks }: Known,
): SectionTask[] {
  const written = new Map(report.sections.map((content) => [content.sectionId, content]));
  return sections.map((section) => {
    const content = written.get(section.id);
    const findings = validation.findings.filter(({ sectionId }) => sectionId === section.id);
    const own = remarks.filter(({ sectionId }) => sectionId === section.id);
    const asked = report.status === 'returned' && own.some(({ done }) => done === null);
    return {
      section,
      state: section.leaf || asked || (content && content.blocks.length > 0) ? stateOf(content, findings, asked) : null,
      findings,
      remarks: own,
      saved: content && content.version > 0 ? { by: content.savedBy, at: content.savedAt } : null,
    };
  });
}

function stateOf(
  content: Report['sections'][number] | undefined,
  findings: readonly Finding[],
  asked: boolean,
): TaskState {
  if (asked) return 'returned';
  const saysNothing = findings.some(({ severity }) => severity === 'error') || !content || content.blocks.length === 0;
  if (saysNothing) return content ? 'missing' : 'not-started';
  return findings.length > 0 ? 'in-progress' : 'done';
}

/** Where the indicator table stands: how many of its figures units are asked for, answered, missing and doubtful. */
export function indicatorTask(indicators: Outline['indicators'], findings: readonly Finding[]) {
  const asked = indicators.filter(isAskedOfUnits).length;
  const missing = findings.filter(({ code }) => code === 'indicator-missing').length;
  const doubtful = findings.filter(({ indicatorId, code }) => indicatorId && code !== 'indicator-missing').length;
  const answered = asked - missing;
  const settled = doubtful > 0 ? 'in-progress' : 'done';
  const state: TaskState = answered === 0 && asked > 0 ? 'not-started' : missing > 0 ? 'missing' : settled;
  return { asked, answered, missing, doubtful, state };
}

/** The cover is never asked for; what stands on the paper is worth having. */
export function coverState({ recipients, ...parts }: Report['cover']): TaskState {
  const values = Object.values(parts);
  const known = values.filter((value) => value !== null && value !== '').length + Math.min(recipients.length, 1);
  if (known === 0) return 'not-started';
  return known === values.length + 1 ? 'done' : 'in-progress';
}
