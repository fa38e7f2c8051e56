import type { OutlineSection } from '@portal/content/outline.api';
import type { Finding } from '../report.api';

/** Where a person goes to mend a finding. */
export type Place =
  | Readonly<{ kind: 'section'; section: OutlineSection }>
  | Readonly<{ kind: 'indicators'; indicatorId: string | null }>
  | Readonly<{ kind: 'word' | 'cover' | 'report' }>;

/** One line of the list: a finding with its place, or all findings of a kind of which there may be many. */
export type Line = Readonly<{ key: string; severity: Finding['severity']; findings: readonly Finding[] }> &
  (
    | Readonly<{ kind: 'sections'; sections: readonly OutlineSection[] }>
    | Readonly<{ kind: 'indicators' }>
    | Readonly<{ kind: 'one'; place: Place }>
  );

const atPlaces: Readonly<Record<string, 'word' | 'cover'>> = {
  'blocks-unplaced': 'word',
  'file-names-another-unit': 'word',
  'file-sent-by-another-unit': 'word',
  'cover-incomplete': 'cover',
};

/** The findings as a short list: what blocks the sending first, then each kind at its first place. */
export function linesOf(findings: readonly Finding[], sections: readonly OutlineSection[]): Line[] {
  const lines: Line[] = [];
  const together = new Set<string>();
  findings.forEach((finding, index) => {
    const { code, severity } = finding;
    if (code !== 'section-empty' && code !== 'indicator-missing') {
      const place = placeOf(finding, sections);
      lines.push({ key: `${code} ${index}`, severity, findings: [finding], kind: 'one', place });
      return;
    }
    if (together.has(code)) return;
    together.add(code);
    const all = findings.filter((other) => other.code === code);
    const named = sections.filter(({ id }) => all.some(({ sectionId }) => sectionId === id));
    const line = { key: code, severity, findings: all };
    lines.push(
      code === 'section-empty' ? { ...line, kind: 'sections', sections: named } : { ...line, kind: 'indicators' },
    );
  });
  const of = (severity: Finding['severity']) => lines.filter((line) => line.severity === severity);
  return [...of('error'), ...of('warning')];
}

function placeOf({ sectionId, indicatorId, code }: Finding, sections: readonly OutlineSection[]): Place {
  const section = sections.find(({ id }) => id === sectionId);
  if (section) return { kind: 'section', section };
  if (indicatorId) return { kind: 'indicators', indicatorId };
  return { kind: atPlaces[code] ?? 'report' };
}
